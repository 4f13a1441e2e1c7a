package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Gives a plan another name.
public record RenamePlan(String label) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.plan.rename", label);
  }

  @Override
  public Plan apply(Plan plan) {
    return plan.withName(label);
  }
}
