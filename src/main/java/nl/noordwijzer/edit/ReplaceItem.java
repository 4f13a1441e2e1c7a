package nl.noordwijzer.edit;

import nl.noordwijzer.plan.Identified;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Puts another state of an item, such as an assumption, in the place of the one with the same id.
///
/// @param gesture the same for all steps of one drag or one run of typing; empty for a step of its
///   own
public record ReplaceItem<T extends Identified>(PlanPart<T> part, T item, String gesture)
    implements PlanCommand {
  @Override
  public Phrase name() {
    return part.name("replace", item);
  }

  @Override
  public Plan apply(Plan plan) {
    return part.replacing(plan, item);
  }

  @Override
  public String mergeKey() {
    return gesture.isEmpty() ? "" : part + String.join("/", item.id(), gesture);
  }
}
