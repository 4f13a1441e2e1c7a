package nl.noordwijzer.effect;

import java.util.List;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.Polygonal;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.buffer.BufferOp;
import org.locationtech.jts.operation.buffer.BufferParameters;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// A surface that answers which part of another lies in it.
///
/// Points and lines count as strips of a metre wide, so that one on a border is divided over both
/// sides and never counted twice or not at all.
final class Footprint {
  private static final double HALF_A_METRE = 0.5;
  private static final GeometryFactory RECTANGLES = new GeometryFactory();
  private static final BufferParameters SQUARE =
      new BufferParameters(1, BufferParameters.CAP_SQUARE, BufferParameters.JOIN_MITRE, 2);

  private final Geometry surface;
  private final PreparedGeometry prepared;
  private final double area;

  private Footprint(Geometry surface) {
    this.surface = surface;
    prepared = PreparedGeometryFactory.prepare(surface);
    area = surface.getArea();
  }

  static Footprint of(Geometry geometry) {
    if (geometry instanceof Polygonal) {
      return new Footprint(geometry.isValid() ? geometry : GeometryFixer.fix(geometry));
    }
    if (geometry instanceof Point point && !point.isEmpty()) {
      Envelope square = new Envelope(point.getCoordinate());
      square.expandBy(HALF_A_METRE);
      return of(square);
    }
    return new Footprint(BufferOp.bufferOp(geometry, HALF_A_METRE, SQUARE));
  }

  /// A rectangle.
  static Footprint of(Envelope rectangle) {
    return new Footprint(RECTANGLES.toGeometry(rectangle));
  }

  Geometry surface() {
    return surface;
  }

  Envelope envelope() {
    return surface.getEnvelopeInternal();
  }

  /// In square metres.
  double area() {
    return area;
  }

  boolean isEmpty() {
    return area == 0;
  }

  /// What this has in common with another; itself when it lies in the other as a whole.
  Footprint in(Footprint other) {
    if (other.prepared.covers(surface)) {
      return this;
    }
    return new Footprint(common(other));
  }

  /// Which part of this lies in another, from 0 to 1.
  double shareIn(Footprint other) {
    if (isEmpty() || !envelope().intersects(other.envelope())) {
      return 0;
    }
    if (other.prepared.covers(surface)) {
      return 1;
    }
    if (envelope().contains(other.envelope()) && prepared.covers(other.surface)) {
      return other.area / area;
    }
    if (!other.prepared.intersects(surface)) {
      return 0;
    }
    return common(other).getArea() / area;
  }

  /// Surfaces only: where borders touch, overlay finds lines and points in common as well, and
  /// takes no such mixture in.
  private Geometry common(Footprint other) {
    Geometry all = OverlayNGRobust.overlay(surface, other.surface, OverlayNG.INTERSECTION);
    if (all instanceof Polygonal) {
      return all;
    }
    List<?> surfaces = PolygonExtracter.getPolygons(all);
    return all.getFactory().createMultiPolygon(surfaces.toArray(Polygon[]::new));
  }
}
