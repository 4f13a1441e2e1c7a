package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// Adds a scenario in which nothing happens yet, as the last one.
public record AddScenario(String id, String label) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.add", label);
  }

  @Override
  public Plan apply(Plan plan) {
    return plan.withScenarios(plan.scenarios().with(new Scenario(id, label)));
  }
}
