package nl.noordwijzer.map;

import java.awt.geom.Path2D;
import java.util.IdentityHashMap;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// Turns polygons and lines of the world into paths on the picture, without points that cannot be
/// seen. Used by one thread.
final class AreaPaths {
  /// Points closer to the last one are left out on a screen, CSS pixels.
  private static final double SCREEN = 0.5;

  /// How far a line on paper may lie beside the real one, CSS pixels: 0.02 mm, half a dot of 600 in
  /// an inch.
  private static final double PAPER = 0.02 / 25.4 * 96;

  private final Viewport viewport;
  private final double tolerance;
  private final double deviation;
  private final IdentityHashMap<Geometry, Path2D> known = new IdentityHashMap<>();

  /// @param tolerance points closer to the last one are dropped, in units
  /// @param deviation how far a line may move, metres
  private AreaPaths(Viewport viewport, double tolerance, double deviation) {
    this.viewport = viewport;
    this.tolerance = tolerance;
    this.deviation = deviation;
  }

  /// @param unit length of one CSS pixel in units of the viewport
  static AreaPaths of(Viewport viewport, Ground ground, double unit) {
    return ground == Ground.PAPER
        ? new AreaPaths(viewport, 0, PAPER * unit * viewport.metresPerUnit())
        : new AreaPaths(viewport, SCREEN, 0);
  }

  /// A path with even-odd winding, not to be changed; empty for what is smaller than can be seen.
  Path2D path(Geometry geometry) {
    return known.computeIfAbsent(geometry, this::make);
  }

  private Path2D make(Geometry geometry) {
    Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    for (int i = 0; i < geometry.getNumGeometries(); i++) {
      if (geometry.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
        add(path, polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
          add(path, polygon.getInteriorRingN(hole));
        }
      } else if (geometry.getGeometryN(i) instanceof LineString line && !line.isEmpty()) {
        add(path, line);
      }
    }
    return path;
  }

  /// Its points that can be seen; the ends stay, so that neighbours part by no more than the
  /// deviation of both. A ring that is too small for that stays as it is.
  private CoordinateSequence points(LineString line) {
    if (deviation == 0) {
      return line.getCoordinateSequence();
    }
    LineString seen = (LineString) DouglasPeuckerSimplifier.simplify(line, deviation);
    boolean ring = line instanceof LinearRing;
    return (ring && !(seen instanceof LinearRing) ? line : seen).getCoordinateSequence();
  }

  private void add(Path2D path, LineString line) {
    CoordinateSequence points = points(line);
    double lastX = viewport.toX(points.getX(0));
    double lastY = viewport.toY(points.getY(0));
    path.moveTo(lastX, lastY);
    boolean closed = line instanceof LinearRing;
    int last = points.size() - 1;
    for (int i = 1; i < (closed ? last : points.size()); i++) {
      double x = viewport.toX(points.getX(i));
      double y = viewport.toY(points.getY(i));
      if (i == last || Math.abs(x - lastX) >= tolerance || Math.abs(y - lastY) >= tolerance) {
        path.lineTo(x, y);
        lastX = x;
        lastY = y;
      }
    }
    if (closed) {
      path.closePath();
    }
  }
}
