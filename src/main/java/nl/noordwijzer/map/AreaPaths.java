package nl.noordwijzer.map;

import java.awt.geom.Path2D;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Turns polygons and lines of the world into paths on the picture, without points too close to be
/// seen.
///
/// @param tolerance points closer to the last one are dropped, in units
record AreaPaths(Viewport viewport, double tolerance) {
  /// 0.05 mm in CSS pixels.
  private static final double PAPER = 0.05 / 25.4 * 96;

  /// @param unit length of one CSS pixel in units of the viewport
  static AreaPaths of(Viewport viewport, Ground ground, double unit) {
    return new AreaPaths(viewport, ground == Ground.PAPER ? PAPER * unit : 0.5);
  }

  /// A path with even-odd winding; empty for what is smaller than can be seen.
  Path2D path(Geometry geometry) {
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

  private void add(Path2D path, LineString line) {
    CoordinateSequence points = line.getCoordinateSequence();
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
