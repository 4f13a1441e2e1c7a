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

  public Region with(Statistics value) {
    return new Region(areas, surroundings, value, ownership, borders);
  }

  /// The same region with other indicators, of which some are derived.
  public Region with(IndicatorCatalogue value) {
    return with(statistics.with(value));
  }

  public Region with(Ownership value) {
    return new Region(areas, surroundings, statistics, value, borders);
  }

  /// Whether it has homes that the user may not show to others without saying so.
  public boolean hasConfidentialHomes() {
    return !ownership.confidential().isEmpty();
  }

  /// The region that anyone may see: without confidential homes, of which only the source is kept;
  /// homes of other lists stay.
  public Region withoutConfidential() {
    return hasConfidentialHomes() ? with(ownership.withoutConfidential()) : this;
  }

  /// The same region within other borders.
  public Region with(AreaSet value, Source from) {
    Statistics same = new Statistics(value, statistics.catalogue(), statistics.observations());
    return new Region(value, surroundings, same, ownership, from);
  }
}
