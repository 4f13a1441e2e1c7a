package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Gives a scenario another place in the order; the base stays the first.
///
/// @param label name of the scenario, for the user
/// @param index from 1, counted without the scenario itself; beyond the last is the end
public record MoveScenario(String id, String label, int index) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.move", label);
  }

  @Override
  public Plan apply(Plan plan) {
    new PlanRules(plan).requireNoBase(id);
    return plan.withScenarios(plan.scenarios().moved(id, Math.max(1, index)));
  }
}
