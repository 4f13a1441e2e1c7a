package nl.noordwijzer.effect;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.MissingReason;
import org.locationtech.jts.geom.Geometry;

/// Tells the stock of any surface: homes of complexes by the part of each that lies in it, and what
/// no complex explains by the part of the points of homes of the neighbourhood, or of its land
/// where it has no such points.
///
/// Whatever the cut, the pieces of a neighbourhood add up to the neighbourhood.
public final class ArealInterpolation {
  private final AreaSet areas;
  private final Baseline baseline;
  private final Map<String, Footprint> grounds = new HashMap<>();

  public ArealInterpolation(Baseline baseline) {
    this.baseline = baseline;
    areas = baseline.region().areas();
    areas
        .at(AreaLevel.NEIGHBOURHOOD)
        .forEach(area -> grounds.put(area.code(), Footprint.of(area.geometry())));
  }

  /// The stock of a surface; points and lines count as strips of a metre wide.
  public StockEstimate within(Geometry surface) {
    return within(Footprint.of(surface), _ -> true);
  }

  /// The stock of whole neighbourhoods.
  ///
  /// @param codes of neighbourhoods; one that is not known has no homes
  public StockEstimate of(Set<String> codes) {
    StockEstimate sum = StockEstimate.NONE;
    for (NeighbourhoodStock part : baseline.neighbourhoods()) {
      if (codes.contains(part.area().code())) {
        sum = sum.plus(estimate(part, part.measured(), part.rest()));
      }
    }
    return sum;
  }

  /// The stock of a surface in some of the neighbourhoods.
  ///
  /// @param counts tells by its code whether a neighbourhood does
  StockEstimate within(Footprint surface, Predicate<String> counts) {
    StockEstimate sum = StockEstimate.NONE;
    for (Area area : near(surface)) {
      NeighbourhoodStock part = baseline.neighbourhood(area.code()).orElseThrow();
      double share = counts.test(area.code()) ? ground(area.code()).shareIn(surface) : 0;
      if (share == 1) {
        sum = sum.plus(estimate(part, part.measured(), part.rest()));
      } else if (share > 0) {
        Stock rest = part.rest().times(part.restIn(surface, share));
        sum = sum.plus(estimate(part, measured(part, surface), rest));
      }
    }
    return sum;
  }

  private static Stock measured(NeighbourhoodStock part, Footprint surface) {
    Stock sum = Stock.NONE;
    for (NeighbourhoodStock.Located located : part.complexes()) {
      sum = sum.plus(located.stock(), located.footprint().shareIn(surface));
    }
    return sum;
  }

  private static StockEstimate estimate(NeighbourhoodStock part, Stock measured, Stock rest) {
    Map<String, MissingReason> missing =
        part.reason().stream().collect(Collectors.toMap(_ -> part.area().name(), reason -> reason));
    Stock onPoints = part.places().isEmpty() ? Stock.NONE : rest;
    return new StockEstimate(measured, rest, onPoints, missing, Set.copyOf(part.sources()));
  }

  /// The ground of a neighbourhood.
  Footprint ground(String code) {
    return Objects.requireNonNull(grounds.get(code), code);
  }

  /// The ground of a neighbourhood; empty where there is no such neighbourhood.
  Optional<Footprint> findGround(String code) {
    return Optional.ofNullable(grounds.get(code));
  }

  Baseline baseline() {
    return baseline;
  }

  /// The neighbourhoods whose envelope meets that of a surface.
  List<Area> near(Footprint surface) {
    return areas.query(AreaLevel.NEIGHBOURHOOD, surface.envelope());
  }
}
