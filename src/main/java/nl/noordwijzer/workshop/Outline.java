package nl.noordwijzer.workshop;

import java.util.Arrays;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Where something was drawn, as a line of places that is short enough to keep with each event: one
/// place is a point; a line that ends where it begins goes round an area.
///
/// @param spots at most [#MOST]; none where it is nowhere
public record Outline(List<Spot> spots) {
  public static final int MOST = 400;
  public static final Outline NOWHERE = new Outline(List.of());

  /// Detail that is left out, metres; more where that is still too long.
  private static final double DETAIL = 2;

  private static final double DECIMETRE = 10;

  /// @throws IllegalArgumentException when there are too many
  public Outline {
    spots = List.copyOf(spots);
    if (spots.size() > MOST) {
      throw new IllegalArgumentException("outline");
    }
  }

  /// Of the largest part, without its holes.
  ///
  /// @param geometry in EPSG:28992, metres
  public static Outline of(Geometry geometry) {
    if (geometry.isEmpty()) {
      return NOWHERE;
    }
    Geometry line = edge(largest(geometry));
    Geometry plain = line;
    for (double detail = DETAIL; plain.getNumPoints() > MOST || detail == DETAIL; detail *= 2) {
      plain = DouglasPeuckerSimplifier.simplify(line, detail);
    }
    return new Outline(Arrays.stream(plain.getCoordinates()).map(Outline::spot).toList());
  }

  private static Geometry largest(Geometry geometry) {
    Geometry largest = geometry.getGeometryN(0);
    for (int i = 1; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      largest = part.getEnvelope().getArea() > largest.getEnvelope().getArea() ? part : largest;
    }
    return largest;
  }

  private static Geometry edge(Geometry part) {
    return part instanceof Polygon polygon ? polygon.getExteriorRing() : part;
  }

  private static Spot spot(Coordinate place) {
    return new Spot(rounded(place.x), rounded(place.y));
  }

  private static double rounded(double metres) {
    return Math.rint(metres * DECIMETRE) / DECIMETRE;
  }

  public boolean isEmpty() {
    return spots.isEmpty();
  }

  /// Whether it goes round an area.
  public boolean isClosed() {
    return spots.size() > 3 && spots.getFirst().equals(spots.getLast());
  }
}
