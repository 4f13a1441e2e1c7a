package nl.noordwijzer.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.MultiLineString;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Writes well-known binary, little-endian, in two dimensions.
final class WkbEncoder {
  private static final int HEAD = 5;
  private static final int COUNT = 4;
  private static final int VERTEX = 16;

  private WkbEncoder() {}

  /// Bytes that a geometry takes.
  static int size(Geometry geometry) {
    return switch (geometry) {
      case Point _ -> HEAD + VERTEX;
      case LineString line -> HEAD + COUNT + VERTEX * line.getNumPoints();
      case Polygon polygon ->
          HEAD + COUNT + COUNT * rings(polygon) + VERTEX * polygon.getNumPoints();
      case GeometryCollection parts -> {
        int size = HEAD + COUNT;
        for (int i = 0; i < parts.getNumGeometries(); i++) {
          size += size(parts.getGeometryN(i));
        }
        yield size;
      }
      default -> throw new IllegalArgumentException(geometry.getGeometryType());
    };
  }

  private static int rings(Polygon polygon) {
    return polygon.isEmpty() ? 0 : 1 + polygon.getNumInteriorRing();
  }

  static void write(Geometry geometry, ByteBuffer to) {
    to.order(ByteOrder.LITTLE_ENDIAN).put((byte) 1).putInt(type(geometry));
    switch (geometry) {
      case Point point -> place(point, to);
      case LineString line -> line(line, to);
      case Polygon polygon -> polygon(polygon, to);
      default -> {
        to.putInt(geometry.getNumGeometries());
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
          write(geometry.getGeometryN(i), to);
        }
      }
    }
  }

  private static int type(Geometry geometry) {
    return switch (geometry) {
      case Point _ -> 1;
      case LineString _ -> 2;
      case Polygon _ -> 3;
      case MultiPoint _ -> 4;
      case MultiLineString _ -> 5;
      case MultiPolygon _ -> 6;
      default -> 7;
    };
  }

  /// An empty point is written as NaN, as the standard has it.
  private static void place(Point point, ByteBuffer to) {
    boolean isEmpty = point.isEmpty();
    to.putDouble(isEmpty ? Double.NaN : point.getX());
    to.putDouble(isEmpty ? Double.NaN : point.getY());
  }

  private static void line(LineString line, ByteBuffer to) {
    CoordinateSequence points = line.getCoordinateSequence();
    to.putInt(points.size());
    for (int i = 0; i < points.size(); i++) {
      to.putDouble(points.getX(i)).putDouble(points.getY(i));
    }
  }

  private static void polygon(Polygon polygon, ByteBuffer to) {
    int rings = rings(polygon);
    to.putInt(rings);
    if (rings > 0) {
      line(polygon.getExteriorRing(), to);
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        line(polygon.getInteriorRingN(i), to);
      }
    }
  }
}
