package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Adds an item, such as a plan area or a note, at the end of its part of the plan.
public record AddItem<T extends Identified>(PlanPart<T> part, T item) implements PlanCommand {
  @Override
  public Phrase name() {
    return part.name("add", item);
  }

  @Override
  public Plan apply(Plan plan) {
    return part.with(plan, item);
  }
}
