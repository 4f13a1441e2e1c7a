package nl.noordwijzer.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// What a scenario would do, in each outlook.
public final class ScenarioEffect {
  private final EffectModel model;
  private final Plan plan;
  private final Scenario scenario;
  private final Map<Outlook, OutlookEffect> outlooks = new EnumMap<>(Outlook.class);
  private final Map<Books, Ledger> ledgers = new ConcurrentHashMap<>();

  private record Books(Scope scope, Outlook outlook) {}

  ScenarioEffect(EffectModel model, Plan plan, Scenario scenario) {
    this.model = model;
    this.plan = plan;
    this.scenario = scenario;
    for (Outlook outlook : Outlook.values()) {
      outlooks.put(
          outlook,
          new OutlookEffect(model, plan, scenario, new AssumedValues(plan.assumptions(), outlook)));
    }
  }

  public EffectModel model() {
    return model;
  }

  public Plan plan() {
    return plan;
  }

  public Scenario scenario() {
    return scenario;
  }

  public OutlookEffect in(Outlook outlook) {
    return Objects.requireNonNull(outlooks.get(outlook));
  }

  /// The books of an area, when the assumptions turn out in one way.
  public Ledger ledger(Scope scope, Outlook outlook) {
    return ledgers.computeIfAbsent(
        new Books(scope, outlook), it -> in(it.outlook).ledger(it.scope));
  }

  /// Whether any of an intervention is of an area.
  public boolean touches(String intervention, Scope scope) {
    return in(Outlook.EXPECTED)
        .work(intervention)
        .filter(work -> !scope.inside(work.place()).isNothing())
        .isPresent();
  }

  /// The interventions of which the cost is not filled in, in the order of the scenario: what they
  /// cost is counted as nothing, or only in part.
  public List<Intervention> costUnknown() {
    return worksWithoutCost().map(Work::intervention).toList();
  }

  Stream<Work> worksWithoutCost() {
    return in(Outlook.EXPECTED).works().stream()
        .filter(work ->
            model
                .catalogue()
                .type(work.intervention().type(), plan)
                .filter(type -> CostUnknown.of(work, type, plan))
                .isPresent());
  }

  /// Homes that more than one intervention counts on.
  public List<HomeConflict> conflicts() {
    return in(Outlook.EXPECTED).conflicts();
  }
}
