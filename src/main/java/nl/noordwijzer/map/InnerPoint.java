package nl.noordwijzer.map;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/// The place inside an area with the most room around it.
final class InnerPoint {
  /// Precision as part of the size of the area.
  private static final double PRECISION = 0.02;

  /// Detail that does not count, as part of the size of the area.
  private static final double DETAIL = 0.005;

  private InnerPoint() {}

  /// @param geometry not empty
  static Coordinate of(Geometry geometry) {
    Envelope envelope = largest(geometry).getEnvelopeInternal();
    double size = Math.max(envelope.getWidth(), envelope.getHeight());
    Geometry part = plain(largest(geometry), DETAIL * size);
    return part instanceof Polygon && part.getArea() > 0
        ? MaximumInscribedCircle.getCenter(part, size * PRECISION).getCoordinate()
        : part.getInteriorPoint().getCoordinate();
  }

  private static Geometry plain(Geometry part, double tolerance) {
    Geometry plain = DouglasPeuckerSimplifier.simplify(part, tolerance);
    return plain.isEmpty() ? part : largest(plain);
  }

  private static Geometry largest(Geometry geometry) {
    Geometry largest = geometry.getGeometryN(0);
    for (int i = 1; i < geometry.getNumGeometries(); i++) {
      Geometry part = geometry.getGeometryN(i);
      largest = part.getArea() > largest.getArea() ? part : largest;
    }
    return largest;
  }

  /// The part of an area that lies within an extent; the area itself when all of it does.
  static Geometry inSight(Geometry geometry, Envelope extent) {
    return extent.covers(geometry.getEnvelopeInternal())
        ? geometry
        : OverlayNGRobust.overlay(
            geometry, geometry.getFactory().toGeometry(extent), OverlayNG.INTERSECTION);
  }

  /// The part of an area that lies outside an extent; the area itself when all of it does.
  static Geometry outside(Geometry geometry, Envelope extent) {
    return geometry.getEnvelopeInternal().disjoint(extent)
        ? geometry
        : OverlayNGRobust.overlay(
            geometry, geometry.getFactory().toGeometry(extent), OverlayNG.DIFFERENCE);
  }
}
