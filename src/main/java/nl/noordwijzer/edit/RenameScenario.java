package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Gives a scenario, the base too, another name.
public record RenameScenario(String id, String label) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.scenario.rename", label);
  }

  @Override
  public Plan apply(Plan plan) {
    return plan.with(plan.scenarios().require(id).withName(label));
  }
}
