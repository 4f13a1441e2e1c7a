package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// Gives an intervention another place in the order of its scenario.
///
/// @param label name of the intervention, for the user
/// @param index from 0, counted without the intervention itself; beyond the last is the end
public record MoveIntervention(String id, String label, int index) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.intervention.move", label);
  }

  @Override
  public Plan apply(Plan plan) {
    PlanRules rules = new PlanRules(plan);
    Scenario scenario = rules.scenarioOf(id);
    return plan.with(scenario.with(scenario.interventions().moved(id, index)));
  }
}
