package nl.noordwijzer.source.format.shapefile;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Lineal;
import org.locationtech.jts.geom.MultiPoint;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygonal;

/// The kinds of shapes, each with or without heights and measures.
enum ShapeType {
  NULL(0),
  POINT(1),
  POLYLINE(3),
  POLYGON(5),
  MULTIPOINT(8);

  private static final int WITH_HEIGHT = 10;
  private static final int WITH_MEASURE = 20;

  private final int code;

  ShapeType(int code) {
    this.code = code;
  }

  int code() {
    return code;
  }

  /// The kind that holds all these shapes; `NULL` when there are none, and none when they are too
  /// different.
  static Optional<ShapeType> of(List<Geometry> shapes) {
    ShapeType all = NULL;
    for (Geometry shape : shapes) {
      if (shape.isEmpty()) {
        continue;
      }
      ShapeType type = of(shape);
      if (type == NULL) {
        return Optional.empty();
      }
      if (all == NULL || all == type) {
        all = type;
      } else if (all.isPoints() && type.isPoints()) {
        all = MULTIPOINT;
      } else {
        return Optional.empty();
      }
    }
    return Optional.of(all);
  }

  private boolean isPoints() {
    return this == POINT || this == MULTIPOINT;
  }

  private static ShapeType of(Geometry shape) {
    return switch (shape) {
      case Point _ -> POINT;
      case MultiPoint _ -> MULTIPOINT;
      case Lineal _ -> POLYLINE;
      case Polygonal _ -> POLYGON;
      default -> NULL;
    };
  }

  /// The kind of a code in a file; null for one that cannot be read.
  static @Nullable ShapeType of(int code) {
    for (ShapeType type : values()) {
      boolean varies = type != NULL;
      if (code == type.code
          || (varies && code == type.code + WITH_HEIGHT)
          || (varies && code == type.code + WITH_MEASURE)) {
        return type;
      }
    }
    return null;
  }
}
