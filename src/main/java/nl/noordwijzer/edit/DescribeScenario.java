package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Gives a scenario, the base too, another description.
///
/// @param label name of the scenario, for the user
public record DescribeScenario(String id, String label, String description) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.describe", label);
  }

  @Override
  public Plan apply(Plan plan) {
    return plan.with(plan.scenarios().require(id).withDescription(description));
  }
}
