package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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
            List.copyOf(assumptions(from, to)),
            List.of()));
  }

  /// What interventions cost here in some years, as expected, in the order of the scenario; those
  /// that cost something.
  ///
  /// @param segment of the homes it is for; all of them when the list is empty
  public Map<Intervention, Double> costs(int from, int to, List<TenureSegment> segment) {
    Map<Intervention, Double> costs = new LinkedHashMap<>();
    for (Work work : effect.in(Outlook.EXPECTED).works()) {
      double sum = 0;
      for (Cost cost : work.effect().costs()) {
        boolean counts = segment.isEmpty() || segment.contains(cost.segment());
        sum +=
            counts && cost.year() >= from && cost.year() <= to
                ? cost.euros() * share(work, cost.segment())
                : 0;
      }
      if (sum != 0) {
        costs.put(work.intervention(), sum);
      }
    }
    return costs;
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

  /// Ids of the prices that the interventions take from the plan.
  private Set<String> assumptions(int from, int to) {
    return prices(effect, costs(from, to, List.of()).keySet());
  }

  /// Ids of the prices that some interventions of a scenario take from the plan.
  public static Set<String> prices(ScenarioEffect effect, Iterable<Intervention> interventions) {
    Set<String> ids = new LinkedHashSet<>();
    for (Intervention intervention : interventions) {
      if (intervention.financing().ownCost().isEmpty()) {
        ids.addAll(assumptions(effect, intervention));
      }
    }
    return ids;
  }

  private static List<String> assumptions(ScenarioEffect effect, Intervention intervention) {
    List<String> ids = new ArrayList<>();
    effect.model().catalogue().type(intervention.type(), effect.plan()).stream()
        .flatMap(type -> type.inputs().stream())
        .filter(input -> intervention.input(input.name()).isEmpty())
        .forEach(input -> {
          String assumption = input.preset().assumption();
          if (assumption != null) {
            ids.add(assumption);
          }
        });
    boolean moves =
        effect
            .in(Outlook.EXPECTED)
            .effect(intervention.id())
            .changes(Change.Demolition.class)
            .findAny()
            .isPresent();
    if (moves) {
      ids.add(AssumedValues.MOVING_ALLOWANCE);
    }
    return ids;
  }
}
