package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Removes an item that no intervention uses.
public record RemoveItem<T extends Identified>(PlanPart<T> part, T item) implements PlanCommand {
  @Override
  public Phrase name() {
    return part.name("remove", item);
  }

  @Override
  public Plan apply(Plan plan) {
    return PlanRules.withoutLoosePictures(part.without(plan, item));
  }
}
