package nl.noordwijzer.source.format.shapefile;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.algorithm.Area;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/// The content of a record of a .shp.
final class ShapeRecord {
  private static final int POINT_BYTES = 16;

  private ShapeRecord() {}

  static byte[] of(@Nullable Geometry shape, ShapeType type) {
    ByteBuffer content = content(shape, type);
    byte[] bytes = new byte[content.limit()];
    content.get(0, bytes);
    return bytes;
  }

  private static ByteBuffer content(@Nullable Geometry shape, ShapeType type) {
    if (shape == null || shape.isEmpty()) {
      return start(4, ShapeType.NULL);
    }
    return switch (type) {
      case NULL -> start(4, ShapeType.NULL);
      case POINT -> {
        var place = shape.getCoordinate();
        yield start(4 + POINT_BYTES, type).putDouble(place.x).putDouble(place.y);
      }
      case MULTIPOINT -> multiPoint(shape);
      case POLYLINE, POLYGON -> parts(shape, type);
    };
  }

  private static ByteBuffer start(int bytes, ShapeType type) {
    return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(type.code());
  }

  private static ByteBuffer multiPoint(Geometry shape) {
    var places = shape.getCoordinates();
    ByteBuffer buffer = start(40 + POINT_BYTES * places.length, ShapeType.MULTIPOINT);
    putBox(buffer, shape.getEnvelopeInternal());
    buffer.putInt(places.length);
    for (var place : places) {
      buffer.putDouble(place.x).putDouble(place.y);
    }
    return buffer;
  }

  private static ByteBuffer parts(Geometry shape, ShapeType type) {
    List<CoordinateSequence> parts = new ArrayList<>();
    addParts(shape, parts);
    int points = parts.stream().mapToInt(CoordinateSequence::size).sum();
    ByteBuffer buffer = start(44 + 4 * parts.size() + POINT_BYTES * points, type);
    putBox(buffer, shape.getEnvelopeInternal());
    buffer.putInt(parts.size()).putInt(points);
    int first = 0;
    for (CoordinateSequence part : parts) {
      buffer.putInt(first);
      first += part.size();
    }
    for (CoordinateSequence part : parts) {
      for (int i = 0; i < part.size(); i++) {
        buffer.putDouble(part.getX(i)).putDouble(part.getY(i));
      }
    }
    return buffer;
  }

  private static void putBox(ByteBuffer buffer, Envelope box) {
    buffer.putDouble(box.getMinX()).putDouble(box.getMinY());
    buffer.putDouble(box.getMaxX()).putDouble(box.getMaxY());
  }

  private static void addParts(Geometry shape, List<CoordinateSequence> parts) {
    switch (shape) {
      case Polygon polygon when !polygon.isEmpty() -> {
        parts.add(turned(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
          parts.add(turned(polygon.getInteriorRingN(i), false));
        }
      }
      case LineString line when !line.isEmpty() -> parts.add(line.getCoordinateSequence());
      case GeometryCollection collection -> {
        for (int i = 0; i < collection.getNumGeometries(); i++) {
          addParts(collection.getGeometryN(i), parts);
        }
      }
      default -> {
        // an empty part
      }
    }
  }

  /// Shells turn clockwise in a shapefile, holes the other way.
  private static CoordinateSequence turned(LineString ring, boolean clockwise) {
    boolean isClockwise = Area.ofRingSigned(ring.getCoordinateSequence()) > 0;
    return isClockwise == clockwise
        ? ring.getCoordinateSequence()
        : ring.reverse().getCoordinateSequence();
  }
}
