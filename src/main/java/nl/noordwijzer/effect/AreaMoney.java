package nl.noordwijzer.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;

/// What a scenario costs in an area: the part of each intervention that lies there, or that is of
/// the homes that are chosen. What lies in no neighbourhood is in the books of no area. Caps of
/// funding sources hold for the whole scenario.
public final class AreaMoney {
  private final ScenarioEffect effect;
  private final Scope scope;
  private final Map<Outlook, Money> money = new EnumMap<>(Outlook.class);

  public AreaMoney(ScenarioEffect effect, Scope scope) {
    this.effect = effect;
    this.scope = scope;
    for (Outlook outlook : Outlook.values()) {
      money.put(outlook, Money.of(effect, outlook, this::share));
    }
  }

  private double share(Work work, TenureSegment segment) {
    return scope.inside(work.place()).cost(segment);
  }

  public Money in(Outlook outlook) {
    return Objects.requireNonNull(money.get(outlook));
  }

  /// An amount in some years, both included, with its range over the outlooks.
  ///
  /// @param amount of a year, in euros
  public EffectFigure figure(int from, int to, ToDoubleFunction<MoneyYear> amount) {
    Map<Outlook, Double> values = new EnumMap<>(Outlook.class);
    money.forEach((outlook, it) -> values.put(outlook, it.sum(from, to, amount)));
    Money expected = in(Outlook.EXPECTED);
    double cost = expected.sum(from, to, MoneyYear::total);
    double funded = expected.sum(from, to, MoneyYear::funded);
    return EffectFigure.of(
        values,
        "effect.unit.euros",
        new EffectFigure.Account(
            new Phrase("effect.formula.money", cost, funded, cost - funded),
            1,
            0,
            List.copyOf(CostSum.assumptions(costs(from, to, List.of()))),
            List.of()));
  }

  /// What interventions cost here in some years, as expected, in the order of the scenario; those
  /// that cost something.
  ///
  /// @param segments of the homes it is for; all of them when the list is empty
  public List<CostSum> costs(int from, int to, List<TenureSegment> segments) {
    return effect.in(Outlook.EXPECTED).works().stream()
        .map(work ->
            CostSum.of(
                work.intervention(),
                work.effect().costs().stream()
                    .filter(cost -> cost.year() >= from && cost.year() <= to)
                    .filter(cost -> segments.isEmpty() || segments.contains(cost.segment()))
                    .map(cost -> cost.times(share(work, cost.segment())))
                    .toList()))
        .filter(sum -> sum.euros() != 0)
        .toList();
  }

  /// What interventions of a scenario cost in all, as expected; those that cost something.
  public static List<CostSum> costs(ScenarioEffect effect) {
    return effect.in(Outlook.EXPECTED).works().stream()
        .map(work -> CostSum.of(work.intervention(), work.effect().costs()))
        .filter(sum -> sum.euros() != 0)
        .toList();
  }

  /// The interventions here in some years, both included, of which the cost is not filled in; of
  /// chosen homes only the work of corporations and what does anything to homes.
  public List<Intervention> costUnknown(int from, int to) {
    return effect
        .worksWithoutCost()
        .filter(scope::concerns)
        .map(Work::intervention)
        .filter(it -> it.years().touches(from, to))
        .toList();
  }
}
