package nl.noordwijzer.bidbook;

import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.Scenario;

/// What a page of an atlas is about.
sealed interface Subject {
  /// Of a page that is about the whole.
  record Whole() implements Subject {}

  record OfArea(Area area) implements Subject {}

  record OfPlanArea(PlanArea area) implements Subject {}

  record OfIntervention(Intervention intervention) implements Subject {}

  record OfOwner(Owner owner) implements Subject {}

  /// What the templates call the first scenario is this one on such a page.
  record OfScenario(Scenario scenario) implements Subject {}

  /// Tells it from others, also after a change of the plan; empty for the whole.
  default String key() {
    return switch (this) {
      case Whole _ -> "";
      case OfArea(Area area) -> area.code();
      case OfPlanArea(PlanArea area) -> area.id();
      case OfIntervention(Intervention intervention) -> intervention.id();
      case OfOwner(Owner owner) -> owner.name();
      case OfScenario(Scenario scenario) -> scenario.id();
    };
  }

  /// Empty for the whole.
  default String name() {
    return switch (this) {
      case Whole _ -> "";
      case OfArea(Area area) -> area.name();
      case OfPlanArea(PlanArea area) -> area.name();
      case OfIntervention(Intervention intervention) -> intervention.name();
      case OfOwner(Owner owner) -> owner.name();
      case OfScenario(Scenario scenario) -> scenario.name();
    };
  }
}
