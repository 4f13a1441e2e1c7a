package nl.noordwijzer.source.crs;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// The middles of some of the shapes of a table, to see where it lies. A few shapes that went
/// astray do not hide where the rest is.
record Whereabouts(List<Coordinate> places) {
  private static final int ENOUGH = 500;
  private static final double MOST = 0.5;
  private static final double NEARLY_ALL = 0.9;
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  /// Shapes spread evenly over the table.
  static Whereabouts of(SourceTable table) {
    List<Coordinate> all =
        table.rows().stream()
            .map(SourceRow::shape)
            .filter(Objects::nonNull)
            .map(Geometry::getEnvelopeInternal)
            .map(Envelope::centre)
            .filter(centre -> centre != null && centre.isValid())
            .toList();
    int step = Math.max(1, all.size() / ENOUGH);
    return new Whereabouts(
        IntStream.range(0, all.size()).filter(i -> i % step == 0).mapToObj(all::get).toList());
  }

  boolean isEmpty() {
    return places.isEmpty();
  }

  /// One of the places, as people write it.
  String example() {
    Coordinate place = places.get(places.size() / 2);
    return String.format(Locale.ROOT, "%.2f, %.2f", place.x, place.y);
  }

  boolean nearlyAllInRange() {
    return share(Netherlands.range(), CoordinateSystem.RD_NEW, false) >= NEARLY_ALL;
  }

  boolean nearlyAllIn(CoordinateSystem system, boolean northFirst) {
    return share(Netherlands.reach(), system, northFirst) >= NEARLY_ALL;
  }

  boolean mostlyIn(CoordinateSystem system, boolean northFirst) {
    return share(Netherlands.reach(), system, northFirst) > MOST;
  }

  private double share(Envelope region, CoordinateSystem system, boolean northFirst) {
    ToRd toRd = ToRd.from(system, northFirst);
    long inside =
        places.stream()
            .filter(place -> !system.isGeographic() || isDegrees(place))
            .map(place -> toRd.geometry(GEOMETRIES.createPoint(place)).getCoordinate())
            .filter(region::contains)
            .count();
    return (double) inside / places.size();
  }

  private static boolean isDegrees(Coordinate place) {
    return Math.abs(place.x) <= 180 && Math.abs(place.y) <= 180;
  }
}
