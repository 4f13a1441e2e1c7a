package nl.noordwijzer.plan;

import java.util.List;
import java.util.function.Supplier;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Region;

/// Begins plans: with the focus areas of the region as plan areas, a base scenario, and the
/// assumptions and funding sources of the catalogue.
///
/// @param ids gives an id that was never given before, each time
/// @param baseName what the base scenario is called
public record PlanStart(PlanCatalogue catalogue, Supplier<String> ids, String baseName) {
  public Plan begin(String name, Region region) {
    return new Plan(
        ids.get(),
        name,
        region,
        Register.of(focusAreas(region)),
        Register.of(List.of(new Scenario(ids.get(), baseName))),
        catalogue.assumptions(),
        catalogue.funding(),
        Register.empty(),
        Register.empty(),
        Register.empty(),
        Register.empty());
  }

  private List<PlanArea> focusAreas(Region region) {
    return region.areas().at(AreaLevel.FOCUS_AREA).stream().map(this::focusArea).toList();
  }

  /// Drawn and not chosen, so that the planner can change its border.
  private PlanArea focusArea(Area area) {
    return new PlanArea(
        ids.get(), area.name(), PlanArea.Kind.FOCUS_AREA, new Place.Drawn(area.geometry()));
  }
}
