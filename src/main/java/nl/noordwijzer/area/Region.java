package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// All that is known of the region a planner works in.
///
/// @param areas the areas with figures
/// @param surroundings neighbouring municipalities, for orientation only
/// @param borders source of the areas
/// @param dwellingPoints of each neighbourhood at most once
public record Region(
    AreaSet areas,
    List<Area> surroundings,
    Statistics statistics,
    Ownership ownership,
    Source borders,
    List<DwellingPoints> dwellingPoints) {

  public Region {
    surroundings = List.copyOf(surroundings);
    dwellingPoints = List.copyOf(dwellingPoints);
  }

  /// A region of which nobody knows where the homes lie.
  public Region(
      AreaSet areas,
      List<Area> surroundings,
      Statistics statistics,
      Ownership ownership,
      Source borders) {
    this(areas, surroundings, statistics, ownership, borders, List.of());
  }

  public Region with(Statistics value) {
    return new Region(areas, surroundings, value, ownership, borders, dwellingPoints);
  }

  /// The same region with other indicators, of which some are derived.
  public Region with(IndicatorCatalogue value) {
    return with(statistics.with(value));
  }

  public Region with(Ownership value) {
    return new Region(areas, surroundings, statistics, value, borders, dwellingPoints);
  }

  /// With points of homes, in the place of those that their neighbourhoods had.
  public Region with(List<DwellingPoints> value) {
    Set<String> renewed =
        value.stream().map(DwellingPoints::neighbourhood).collect(Collectors.toSet());
    List<DwellingPoints> all = new ArrayList<>(dwellingPoints);
    all.removeIf(points -> renewed.contains(points.neighbourhood()));
    all.addAll(value);
    return new Region(areas, surroundings, statistics, ownership, borders, all);
  }

  /// Without points of homes: those that no complex explains are spread over the land again.
  public Region withoutDwellingPoints() {
    return new Region(areas, surroundings, statistics, ownership, borders, List.of());
  }

  /// Whether it has homes that the user may not show to others without saying so.
  public boolean hasConfidentialHomes() {
    return !ownership.confidential().isEmpty();
  }

  /// The region that anyone may see: without confidential homes, of which only the source is kept,
  /// and without confidential points of homes; those of other lists stay.
  public Region withoutConfidential() {
    return withoutConfidentialPoints(
        hasConfidentialHomes() ? ownership.withoutConfidential() : ownership);
  }

  /// The region that anyone may see who may not know either that there is more: without
  /// confidential homes and points of homes, and without their sources.
  public Region onlyOpen() {
    boolean all = ownership.lists().stream().noneMatch(list -> list.source().confidential());
    return withoutConfidentialPoints(all ? ownership : ownership.onlyOpen());
  }

  @SuppressWarnings("ReferenceEquality") // homes that are left as they are, are the same object
  private Region withoutConfidentialPoints(Ownership homes) {
    List<DwellingPoints> open =
        dwellingPoints.stream().filter(points -> !points.source().confidential()).toList();
    return homes == ownership && open.size() == dwellingPoints.size()
        ? this
        : new Region(areas, surroundings, statistics, homes, borders, open);
  }

  /// The same region within other borders.
  public Region with(AreaSet value, Source from) {
    Statistics same = new Statistics(value, statistics.catalogue(), statistics.observations());
    return new Region(value, surroundings, same, ownership, from, dwellingPoints);
  }
}
