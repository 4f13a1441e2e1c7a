package nl.noordwijzer.ui.session;

import nl.noordwijzer.area.Region;
import nl.noordwijzer.map.MapStyle;
import nl.noordwijzer.plan.Plan;

/// What the user works on, and what undo goes back to: the plan, which holds the region with all
/// its data, and the style of the map.
public record Work(Plan plan, MapStyle style) {
  public Region region() {
    return plan.region();
  }

  public Work with(Plan value) {
    return new Work(value, style);
  }

  public Work with(MapStyle value) {
    return new Work(plan, value);
  }

  /// The same plan on other data.
  public Work with(Region region, MapStyle value) {
    return new Work(plan.withRegion(region), value);
  }
}
