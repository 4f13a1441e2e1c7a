package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;

/// The homes of a region as the figures have them, by neighbourhood: where each scenario begins.
///
/// The figures are of the last year that has the stock and its division. They are taken to hold in
/// the first year of the programme.
public final class Baseline {
  private final Region region;
  private final int year;
  private final Map<String, NeighbourhoodStock> neighbourhoods = new LinkedHashMap<>();
  private final Map<Owner, Double> ofOwners = new HashMap<>();

  private Baseline(Region region, int year) {
    this.region = region;
    this.year = year;
  }

  /// @param assumed what corporation and private landlord mean for the rent
  public static Baseline of(Region region, AssumedValues assumed) {
    int year = latestYear(region.statistics()).orElse(0);
    Baseline baseline = new Baseline(region, year);
    NeighbourhoodReader reader = new NeighbourhoodReader(region, year, new OwnerSegments(assumed));
    region.areas().at(AreaLevel.NEIGHBOURHOOD).forEach(area -> baseline.add(reader.read(area)));
    return baseline;
  }

  private void add(NeighbourhoodStock neighbourhood) {
    neighbourhoods.put(neighbourhood.area().code(), neighbourhood);
    neighbourhood
        .complexes()
        .forEach(it ->
            ofOwners.merge(it.complex().owner(), (double) it.complex().dwellings(), Double::sum));
  }

  private static Optional<Integer> latestYear(Statistics statistics) {
    SortedSet<Integer> years =
        new TreeSet<>(statistics.observations().years(NeighbourhoodReader.DWELLINGS));
    NeighbourhoodReader.SHARES.forEach(
        share -> years.retainAll(statistics.observations().years(share)));
    return years.isEmpty() ? Optional.empty() : Optional.of(years.last());
  }

  public Region region() {
    return region;
  }

  /// Of the figures; 0 when there are none.
  public int year() {
    return year;
  }

  /// Homes of an owner whose place is known.
  double homes(Owner owner) {
    return ofOwners.getOrDefault(owner, 0.0);
  }

  List<NeighbourhoodStock> neighbourhoods() {
    return List.copyOf(neighbourhoods.values());
  }

  Optional<NeighbourhoodStock> neighbourhood(String code) {
    return Optional.ofNullable(neighbourhoods.get(code));
  }
}
