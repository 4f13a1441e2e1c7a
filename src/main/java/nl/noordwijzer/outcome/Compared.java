package nl.noordwijzer.outcome;

import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.effect.AreaMoney;
import nl.noordwijzer.effect.CostSum;
import nl.noordwijzer.effect.EffectModel;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.Money;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.effect.ProgrammeStand;
import nl.noordwijzer.effect.ProgrammeStand.Stand;
import nl.noordwijzer.effect.ScenarioEffect;
import nl.noordwijzer.effect.Scope;
import nl.noordwijzer.effect.Verdict;
import nl.noordwijzer.effect.Verdicts;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.plan.Scenario;

/// What one of the scenarios would do.
///
/// @param ledgers the books of the whole, in each outlook
/// @param neighbourhoods the books of each neighbourhood by code, as expected
/// @param costs what the money is spent on, as expected
/// @param costUnknown interventions of which the cost is not filled in
/// @param programme how it stands to each of the figures of the programme, in their order
public record Compared(
    Plan plan,
    Scenario scenario,
    Map<Outlook, Ledger> ledgers,
    Map<String, Ledger> neighbourhoods,
    Verdict verdict,
    Map<Outlook, Money> money,
    List<CostSum> costs,
    List<Intervention> costUnknown,
    Map<ProgrammeFigure, Stand> programme) {

  /// For the programme area, or for all that has figures where there is none. For a worker.
  static Compared of(EffectModel model, Plan plan, Scenario scenario) {
    ScenarioEffect effect = model.compute(plan, scenario);
    Region region = plan.region();
    Scope whole = ProgrammeStand.scope(region);
    Map<Outlook, Ledger> ledgers = new EnumMap<>(Outlook.class);
    Map<Outlook, Money> money = new EnumMap<>(Outlook.class);
    for (Outlook outlook : Outlook.values()) {
      ledgers.put(outlook, effect.ledger(whole, outlook));
      money.put(outlook, Money.of(effect, outlook));
    }
    Map<String, Ledger> neighbourhoods = new HashMap<>();
    for (Area area : region.areas().at(AreaLevel.NEIGHBOURHOOD)) {
      neighbourhoods.put(area.code(), effect.ledger(Scope.of(area, region), Outlook.EXPECTED));
    }
    return new Compared(
        plan,
        scenario,
        ledgers,
        neighbourhoods,
        new Verdicts(effect).of(whole),
        money,
        AreaMoney.costs(effect),
        effect.costUnknown(),
        programme(effect));
  }

  private static Map<ProgrammeFigure, Stand> programme(ScenarioEffect effect) {
    ProgrammeStand stand = new ProgrammeStand(effect);
    Map<ProgrammeFigure, Stand> all = new LinkedHashMap<>();
    effect.model().programme().forEach(figure -> all.put(figure, stand.of(figure)));
    return Collections.unmodifiableMap(all);
  }

  /// Of the scenario in its plan, from 0.
  public int place() {
    return plan.scenarios().stream().map(Scenario::id).toList().indexOf(scenario.id());
  }

  /// The lines of the lists of homes that are computed with, without what is invented.
  Stream<String> credits(Locale language) {
    return credits(language, _ -> true);
  }

  /// Those of lists of homes that others may not know of.
  Set<String> secretCredits(Locale language) {
    return credits(language, Source::confidential).collect(Collectors.toUnmodifiableSet());
  }

  private Stream<String> credits(Locale language, Predicate<Source> wanted) {
    return verdict.displaced().account().sources().stream()
        .filter(source -> !source.invented())
        .filter(wanted)
        .map(source -> source.credit(language));
  }

  Stand stand(ProgrammeFigure figure) {
    return Objects.requireNonNull(programme.get(figure));
  }

  public Ledger ledger(Outlook outlook) {
    return Objects.requireNonNull(ledgers.get(outlook));
  }

  /// As expected.
  Ledger neighbourhood(Area area) {
    return Objects.requireNonNull(neighbourhoods.get(area.code()));
  }

  Money money(Outlook outlook) {
    return Objects.requireNonNull(money.get(outlook));
  }

  /// Whether it holds for a scenario as it is now. Plans are large: two are the same only when they
  /// are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean isOf(Plan now, Scenario wanted) {
    return plan == now && scenario.equals(wanted);
  }
}
