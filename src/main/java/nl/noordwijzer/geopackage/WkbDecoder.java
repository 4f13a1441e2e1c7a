package nl.noordwijzer.geopackage;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Function;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/// Reads well-known binary: ISO (type + 1000 for Z, ...) and extended (flags for Z, M and SRID).
/// Heights and measures are left out. No length in it is believed before it is held against the
/// bytes that are there.
final class WkbDecoder {
  private static final int DEEPEST = 16;
  private static final int ORDINATE = 8;
  private static final int HAS_Z = 0x8000_0000;
  private static final int HAS_M = 0x4000_0000;
  private static final int HAS_SRID = 0x2000_0000;
  private static final int LEAST_PART = 5;
  private static final int SMALLEST_RING = 4;

  private final ByteBuffer bytes;
  private final GeometryFactory geometries;
  private final Function<Coordinate[], LinearRing> rings;

  /// @param bytes from its position on
  WkbDecoder(
      ByteBuffer bytes, GeometryFactory geometries, Function<Coordinate[], LinearRing> rings) {
    this.bytes = bytes;
    this.geometries = geometries;
    this.rings = rings;
  }

  /// @throws IllegalArgumentException when it is no well-known binary
  /// @throws java.nio.BufferUnderflowException when it is cut off
  Geometry geometry() {
    return geometry(0);
  }

  private Geometry geometry(int depth) {
    if (depth > DEEPEST) {
      throw new IllegalArgumentException("nested too deeply");
    }
    byte order = bytes.get();
    bytes.order(order == 0 ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN);
    int type = bytes.getInt();
    if ((type & HAS_SRID) != 0) {
      bytes.getInt();
    }
    int plain = type & ~(HAS_Z | HAS_M | HAS_SRID);
    int size = 2 + ((type & HAS_Z) == 0 ? 0 : 1) + ((type & HAS_M) == 0 ? 0 : 1);
    size += extra(plain / 1000);
    return switch (plain % 1000) {
      case 1 -> point(size);
      case 2 -> geometries.createLineString(points(size));
      case 3 -> polygon(size);
      case 4 -> geometries.createMultiPoint(parts(depth, Point.class, new Point[0]));
      case 5 -> geometries.createMultiLineString(parts(depth, LineString.class, new LineString[0]));
      case 6 -> geometries.createMultiPolygon(parts(depth, Polygon.class, new Polygon[0]));
      case 7 -> geometries.createGeometryCollection(parts(depth, Geometry.class, new Geometry[0]));
      default -> throw new IllegalArgumentException("type " + type);
    };
  }

  private static int extra(int thousands) {
    return switch (thousands) {
      case 0 -> 0;
      case 1, 2 -> 1;
      case 3 -> 2;
      default -> throw new IllegalArgumentException("dimension " + thousands);
    };
  }

  /// A number of things that each take at least so many bytes.
  private int count(int least) {
    int count = bytes.getInt();
    if (count < 0 || (long) count * least > bytes.remaining()) {
      throw new IllegalArgumentException("count " + count);
    }
    return count;
  }

  private Point point(int size) {
    Coordinate place = coordinate(size);
    boolean isEmpty = Double.isNaN(place.x) && Double.isNaN(place.y);
    return isEmpty ? geometries.createPoint() : geometries.createPoint(place);
  }

  private Coordinate coordinate(int size) {
    Coordinate coordinate = new Coordinate(bytes.getDouble(), bytes.getDouble());
    for (int i = 2; i < size; i++) {
      bytes.getDouble();
    }
    return coordinate;
  }

  private Coordinate[] points(int size) {
    Coordinate[] points = new Coordinate[count(size * ORDINATE)];
    for (int i = 0; i < points.length; i++) {
      points[i] = coordinate(size);
    }
    return points;
  }

  private Polygon polygon(int size) {
    int count = count(SMALLEST_RING);
    LinearRing[] holes = new LinearRing[Math.max(0, count - 1)];
    LinearRing shell = count == 0 ? geometries.createLinearRing() : rings.apply(points(size));
    int kept = 0;
    for (int i = 1; i < count; i++) {
      LinearRing hole = rings.apply(points(size));
      if (!hole.isEmpty()) {
        holes[kept++] = hole;
      }
    }
    return shell.isEmpty()
        ? geometries.createPolygon()
        : geometries.createPolygon(shell, Arrays.copyOf(holes, kept));
  }

  private <G extends Geometry> G[] parts(int depth, Class<G> type, G[] none) {
    G[] parts = Arrays.copyOf(none, count(LEAST_PART));
    for (int i = 0; i < parts.length; i++) {
      Geometry part = geometry(depth + 1);
      if (!type.isInstance(part)) {
        throw new IllegalArgumentException("a part of another kind");
      }
      parts[i] = type.cast(part);
    }
    return parts;
  }
}
