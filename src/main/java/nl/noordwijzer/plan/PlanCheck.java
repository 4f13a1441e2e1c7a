package nl.noordwijzer.plan;

import java.util.ArrayList;
import java.util.List;

/// Finds what is wrong with the interventions and areas of a plan.
public final class PlanCheck {
  private final Plan plan;
  private final PlaceCheck places;
  private final InterventionCheck interventions;

  public PlanCheck(Plan plan, PlanCatalogue catalogue) {
    this.plan = plan;
    places = new PlaceCheck(plan.region());
    interventions = new InterventionCheck(plan, catalogue);
  }

  /// The problems of all areas and of the interventions of all scenarios.
  public List<PlanProblem> check() {
    List<PlanProblem> problems = new ArrayList<>();
    plan.areas().forEach(area -> problems.addAll(check(area)));
    plan.interventions()
        .forEach(intervention -> problems.addAll(interventions.check(intervention)));
    return List.copyOf(problems);
  }

  public List<PlanProblem> check(PlanArea area) {
    return places.check(area.place()).stream()
        .map(sentence -> new PlanProblem(area.id(), "place", sentence))
        .toList();
  }
}
