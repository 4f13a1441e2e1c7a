package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.DwellingPoints;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Source;
import nl.noordwijzer.area.TenureSegment;
import org.jspecify.annotations.Nullable;

/// Puts what is published of a neighbourhood beside the complexes that are known there.
///
/// The number of dwellings is a count and holds. The shares are rounded to whole percents, so what
/// they leave is unknown, and complexes know better: where they have more homes of a segment than
/// the share says, the rest has fewer of other segments, the unknown first.
final class NeighbourhoodReader {
  static final String DWELLINGS = "woningvoorraad";
  private static final Map<OwnerCategory, String> SHARE_OF =
      new EnumMap<>(
          Map.of(
              OwnerCategory.OWNER_OCCUPIER, "aandeel_koop",
              OwnerCategory.CORPORATION, "aandeel_corporatiehuur",
              OwnerCategory.PRIVATE_LANDLORD, "aandeel_particuliere_huur"));

  /// The indicators that divide the stock.
  static final List<String> SHARES = List.copyOf(SHARE_OF.values());

  private final Region region;
  private final int year;
  private final OwnerSegments segments;
  private final Map<String, List<HousingComplex>> complexes = new HashMap<>();
  private final Map<String, DwellingPoints> points = new HashMap<>();

  NeighbourhoodReader(Region region, int year, OwnerSegments segments) {
    this.region = region;
    this.year = year;
    this.segments = segments;
    for (HousingComplex complex : region.ownership().complexes()) {
      complexes.computeIfAbsent(complex.neighbourhood(), _ -> new ArrayList<>()).add(complex);
    }
    region.dwellingPoints().forEach(it -> points.put(it.neighbourhood(), it));
  }

  NeighbourhoodStock read(Area area) {
    Published published = new Published(area);
    Footprint ground = Footprint.of(area.geometry());
    List<NeighbourhoodStock.Located> located = new ArrayList<>();
    Stock known = Stock.NONE;
    Stock unlocated = Stock.NONE;
    List<HousingComplex> here = complexes.getOrDefault(area.code(), List.of());
    for (HousingComplex complex : here) {
      Stock stock = segments.stock(complex.owner().category(), complex.dwellings());
      Footprint place = Footprint.of(complex.geometry()).in(ground);
      known = known.plus(stock);
      if (complex.approximate() || place.isEmpty()) {
        unlocated = unlocated.plus(stock);
      } else {
        located.add(new NeighbourhoodStock.Located(complex, stock, place));
      }
    }
    if (!known.equals(Stock.NONE)) {
      published.sources.addAll(region.ownership().sourcesOf(here));
    }
    Stock rest = unexplained(published.stock(), known).plus(unlocated);
    DwellingPoints spread = points.get(area.code());
    DwellingPlaces places = spread == null ? DwellingPlaces.NONE : places(spread, ground, located);
    if (spread != null && !places.isEmpty()) {
      published.sources.add(spread.source());
    }
    return new NeighbourhoodStock(
        area, located, rest, places, published.missing, List.copyOf(published.sources));
  }

  private static DwellingPlaces places(
      DwellingPoints spread, Footprint ground, List<NeighbourhoodStock.Located> located) {
    List<Footprint> complexes =
        located.stream().map(NeighbourhoodStock.Located::footprint).toList();
    return DwellingPlaces.of(spread.places(), ground, complexes);
  }

  /// What complexes leave of the published stock: never below zero, and in all the difference of
  /// both unless the complexes have more homes than the neighbourhood.
  private static Stock unexplained(Stock published, Stock known) {
    Stock rest = published.minus(known);
    double excess = 0;
    Map<TenureSegment, Double> left = new EnumMap<>(TenureSegment.class);
    for (TenureSegment segment : TenureSegment.ALL) {
      excess += Math.max(0, -rest.get(segment));
      left.put(segment, Math.max(0, rest.get(segment)));
    }
    double fromUnknown = Math.min(excess, left.getOrDefault(TenureSegment.UNKNOWN, 0.0));
    left.merge(TenureSegment.UNKNOWN, -fromUnknown, Double::sum);
    Stock remaining = Stock.of(left);
    double total = remaining.total();
    return total == 0
        ? Stock.NONE
        : remaining.times(Math.max(0, 1 - (excess - fromUnknown) / total));
  }

  /// What the figures say of one neighbourhood.
  private final class Published {
    private final Area area;
    private final Set<Source> sources = new LinkedHashSet<>();
    private @Nullable MissingReason missing;

    Published(Area area) {
      this.area = area;
    }

    Stock stock() {
      double dwellings = figure(DWELLINGS);
      double[] shares = SHARES.stream().mapToDouble(this::figure).toArray();
      double together = 0;
      for (double share : shares) {
        together += share;
      }
      double scale = dwellings / Math.max(100, together);
      Stock stock = Stock.of(TenureSegment.UNKNOWN, Math.max(0, 100 - together) * scale);
      int i = 0;
      for (OwnerCategory owner : SHARE_OF.keySet()) {
        stock = stock.plus(segments.stock(owner, shares[i++] * scale));
      }
      return stock;
    }

    private double figure(String indicator) {
      return switch (region.statistics().observations().figure(area.code(), indicator, year)) {
        case Figure.Known known -> {
          sources.addAll(known.origin().sources());
          yield known.value();
        }
        case Figure.Missing none -> {
          missing = missing == null ? none.reason() : missing;
          yield 0;
        }
      };
    }
  }
}
