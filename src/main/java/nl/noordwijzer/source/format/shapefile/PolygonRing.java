package nl.noordwijzer.source.format.shapefile;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.RayCrossingCounter;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Location;

/// A closed ring of a polygon with the size and the direction of its round.
final class PolygonRing {
  /// How often a ring is asked plainly whether it holds a place, before it is worth an index.
  private static final int PLAIN_QUESTIONS = 8;

  /// How many points of a ring, at most, are tried to tell whether it lies in another.
  private static final int TRIED = 16;

  private final double[] points;
  private final LinearRing line;
  private final double signedArea;
  private int questions;
  private @Nullable IndexedPointInAreaLocator locator;

  private PolygonRing(double[] points, double signedArea) {
    this.points = points;
    this.signedArea = signedArea;
    line = ShapeReader.FACTORY.createLinearRing(ShapeReader.sequence(points));
  }

  /// The ring of these points, closed where it is open; null when it holds no surface.
  ///
  /// @param alone whether it is the only ring, so that neither size nor direction matters
  static @Nullable PolygonRing of(double[] part, boolean alone) {
    double[] points = isClosed(part) ? part : closed(part);
    if (points.length < 8) {
      return null;
    }
    double area = alone ? 0 : signedArea(points);
    return area == 0 && !alone ? null : new PolygonRing(points, area);
  }

  static boolean isClosed(double[] points) {
    int last = points.length - 2;
    return last < 0 || (points[0] == points[last] && points[1] == points[last + 1]);
  }

  private static double[] closed(double[] part) {
    double[] points = Arrays.copyOf(part, part.length + 2);
    points[part.length] = part[0];
    points[part.length + 1] = part[1];
    return points;
  }

  /// Relative to the first point, so that large coordinates cost no accuracy.
  private static double signedArea(double[] points) {
    double sum = 0;
    double x = 0;
    double y = 0;
    for (int i = 2; i < points.length; i += 2) {
      double nextX = points[i] - points[0];
      double nextY = points[i + 1] - points[1];
      sum += x * nextY - nextX * y;
      x = nextX;
      y = nextY;
    }
    return sum / 2;
  }

  LinearRing line() {
    return line;
  }

  double area() {
    return Math.abs(signedArea);
  }

  boolean isCounterClockwise() {
    return signedArea > 0;
  }

  Envelope box() {
    return line.getEnvelopeInternal();
  }

  /// Whether another ring, that does not cross this one, lies in it.
  boolean holds(PolygonRing other) {
    if (!box().covers(other.box())) {
      return false;
    }
    int step = Math.max(2, other.points.length / TRIED / 2 * 2);
    for (int i = 0; i + 3 < other.points.length; i += step) {
      double x = other.points[i];
      double y = other.points[i + 1];
      int corner = locate(new Coordinate(x, y));
      if (corner != Location.BOUNDARY) {
        return corner == Location.INTERIOR;
      }
      int middle =
          locate(new Coordinate((x + other.points[i + 2]) / 2, (y + other.points[i + 3]) / 2));
      if (middle != Location.BOUNDARY) {
        return middle == Location.INTERIOR;
      }
    }
    return true;
  }

  private int locate(Coordinate place) {
    if (questions++ < PLAIN_QUESTIONS) {
      return RayCrossingCounter.locatePointInRing(place, line.getCoordinateSequence());
    }
    if (locator == null) {
      locator = new IndexedPointInAreaLocator(line);
    }
    return locator.locate(place);
  }
}
