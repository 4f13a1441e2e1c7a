package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Removes a scenario with its interventions; never the base.
///
/// @param label name of the scenario, for the user
public record RemoveScenario(String id, String label) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.remove", label);
  }

  @Override
  public Plan apply(Plan plan) {
    new PlanRules(plan).requireNoBase(id);
    return PlanRules.withoutLoosePictures(plan.withScenarios(plan.scenarios().without(id)));
  }
}
