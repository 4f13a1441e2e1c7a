package nl.noordwijzer.area;

import java.util.List;

/// All that is known of the region a planner works in.
///
/// @param areas the areas with figures
/// @param surroundings neighbouring municipalities, for orientation only
/// @param borders source of the areas
public record Region(
    AreaSet areas,
    List<Area> surroundings,
    Statistics statistics,
    Ownership ownership,
    Source borders) {

  public Region {
    surroundings = List.copyOf(surroundings);
  }
}
