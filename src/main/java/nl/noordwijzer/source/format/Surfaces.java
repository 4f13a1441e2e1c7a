package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryCollection;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;

/// The polygons of a shape.
final class Surfaces {
  private Surfaces() {}

  /// The shape itself when it is a polygon or multipolygon, else the polygons in it, which may be
  /// none.
  static Geometry of(Geometry shape) {
    if (shape instanceof Polygonal) {
      return shape;
    }
    List<Polygon> polygons = new ArrayList<>();
    collect(shape, polygons);
    return polygons.size() == 1
        ? polygons.getFirst()
        : shape.getFactory().createMultiPolygon(polygons.toArray(Polygon[]::new));
  }

  private static void collect(Geometry shape, List<Polygon> polygons) {
    if (shape instanceof Polygon polygon && !polygon.isEmpty()) {
      polygons.add(polygon);
    } else if (shape instanceof GeometryCollection parts) {
      for (int i = 0; i < parts.getNumGeometries(); i++) {
        collect(parts.getGeometryN(i), polygons);
      }
    }
  }

  /// What became of a surface when mended stays a surface: stray lines and points fall away.
  static Geometry likeOriginal(Geometry mended, Geometry original) {
    return original instanceof Polygonal ? of(mended) : mended;
  }
}
