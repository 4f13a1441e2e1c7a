package nl.noordwijzer.source.format;

import java.util.Arrays;
import java.util.function.Function;
import nl.noordwijzer.source.table.Finding;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;

/// Makes rings of polygons, closes those that are open and says so: JTS knows no open rings.
final class RingMaker implements Function<Coordinate[], LinearRing> {
  private static final int LEAST = 4;

  private final GeometryFactory geometries;
  private final TableBuilder table;

  RingMaker(GeometryFactory geometries, TableBuilder table) {
    this.geometries = geometries;
    this.table = table;
  }

  /// @return empty when there are too few points for a ring
  @Override
  public LinearRing apply(Coordinate[] points) {
    Coordinate[] ring = isClosed(points) ? points : closed(points);
    if (ring.length < LEAST) {
      table.findings().add(Finding.Weight.SKIPPED, "format.shape.flat", table.place());
      return geometries.createLinearRing();
    }
    return geometries.createLinearRing(ring);
  }

  private static boolean isClosed(Coordinate[] points) {
    return points.length == 0 || points[0].equals2D(points[points.length - 1]);
  }

  private Coordinate[] closed(Coordinate[] points) {
    Coordinate[] sound = Vertices.sound(points);
    table.findings().add(Finding.Weight.REPAIRED, "format.shape.open", table.place());
    if (isClosed(sound)) {
      return sound;
    }
    Coordinate[] ring = Arrays.copyOf(sound, sound.length + 1);
    ring[sound.length] = sound[0].copy();
    return ring;
  }
}
