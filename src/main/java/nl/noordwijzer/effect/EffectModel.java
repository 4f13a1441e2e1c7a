package nl.noordwijzer.effect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.FundingTerms;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.ProgrammeFigure;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;

/// Computes what scenarios would do. Keeps what does not change while a planner draws: the stock of
/// the region, and the places it has seen. Safe for use by several threads.
public final class EffectModel {
  /// Places of interventions to remember: far more than a plan has.
  private static final int MOST_PLACES = 20_000;

  private final PlanCatalogue catalogue;
  private final Region region;
  private final OwnerSegments segments;
  private final ArealInterpolation stock;
  private final Places places;
  private final Overlaps overlaps;
  private final Map<Place, LocatedPlace> located = new ConcurrentHashMap<>();

  private EffectModel(Plan plan, PlanCatalogue catalogue) {
    this.catalogue = catalogue;
    region = plan.region();
    AssumedValues assumed = expected(plan);
    segments = new OwnerSegments(assumed);
    stock = new ArealInterpolation(Baseline.of(region, assumed));
    places = new Places(stock);
    overlaps = new Overlaps(stock);
  }

  public static EffectModel of(Plan plan, PlanCatalogue catalogue) {
    return new EffectModel(plan, catalogue);
  }

  /// This model when it holds for another plan too, else a new one.
  public EffectModel with(Plan plan) {
    return plan.region().equals(region) && new OwnerSegments(expected(plan)).equals(segments)
        ? this
        : new EffectModel(plan, catalogue);
  }

  private static AssumedValues expected(Plan plan) {
    return new AssumedValues(plan.assumptions(), Outlook.EXPECTED);
  }

  /// @param plan for which this model holds, see [#with]
  public ScenarioEffect compute(Plan plan, Scenario scenario) {
    forgetPlaces();
    return new ScenarioEffect(this, plan, scenario);
  }

  private void forgetPlaces() {
    if (located.size() > MOST_PLACES) {
      located.clear();
    }
  }

  /// The stock as it is.
  public ArealInterpolation stock() {
    return stock;
  }

  /// Figures of the programme, to hold scenarios beside.
  public Register<ProgrammeFigure> programme() {
    return catalogue.programme();
  }

  public PlanCatalogue catalogue() {
    return catalogue;
  }

  Work work(Plan plan, Intervention intervention, AssumedValues assumed) {
    LocatedPlace place = located.computeIfAbsent(intervention.place(), places::locate);
    Optional<InterventionType> type = catalogue.type(intervention.type(), plan);
    return new Work(
        intervention,
        place,
        type.map(known -> EffectRules.apply(intervention, known, assumed, place.site()))
            .orElse(InterventionEffect.NONE));
  }

  HomeClaims.Outcome settle(List<Work> works) {
    return HomeClaims.settle(
        works.stream().flatMap(work -> work.claims().stream()).toList(), overlaps);
  }

  /// On what terms a funding source pays; empty where there are none.
  public Optional<FundingTerms> terms(String source) {
    return catalogue().terms().find(source);
  }
}
