package nl.noordwijzer.edit;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Lets a plan stand on other data: after an import or another source of ownership.
///
/// @param name what was done, as the one who made the region calls it
public record ReplaceRegion(Region region, Phrase name) implements PlanCommand {
  @Override
  public Plan apply(Plan plan) {
    return plan.withRegion(region);
  }
}
