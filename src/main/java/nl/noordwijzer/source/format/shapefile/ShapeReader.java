package nl.noordwijzer.source.format.shapefile;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.source.table.Finding.Weight;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.impl.PackedCoordinateSequence;

/// Makes geometries of the records of a .shp. Heights and measures are left out.
final class ShapeReader {
  static final GeometryFactory FACTORY = new GeometryFactory();

  /// Numbers at and beyond this mean "no value" in a shapefile.
  private static final double NO_VALUE = 1e38;

  private static final int POINT_BYTES = 16;

  private final MappedFile shp;
  private final ShapeIndex index;
  private final FindingLog log;

  ShapeReader(MappedFile shp, ShapeIndex index, FindingLog log) {
    this.shp = shp;
    this.index = index;
    this.log = log;
  }

  int size() {
    return index.size();
  }

  /// The shape of a record; null when it has none or when it cannot be used, which is noted.
  @Nullable Geometry read(int record) {
    if (record >= index.size()) {
      return null;
    }
    if (index.length(record) == 0) {
      return unusable("format.shape.lost", record);
    }
    long start = index.start(record);
    int code = shp.little(start);
    ShapeType type = ShapeType.of(code);
    if (type == null) {
      return unusable("format.shape.kind", record, String.valueOf(code));
    }
    return switch (type) {
      case NULL -> null;
      case POINT -> point(record, start);
      case MULTIPOINT -> multiPoint(record, start);
      case POLYLINE, POLYGON -> parts(record, start, type);
    };
  }

  private @Nullable Geometry unusable(String key, int record, String... arguments) {
    log.add(Weight.SKIPPED, key, record + 1L, arguments);
    return null;
  }

  private @Nullable Geometry point(int record, long start) {
    if (index.length(record) < 4 + POINT_BYTES) {
      return unusable("format.shape.lost", record);
    }
    double[] place = shp.doubles(start + 4, 2);
    return isReal(place)
        ? FACTORY.createPoint(sequence(place))
        : unusable("format.shape.nowhere", record);
  }

  private @Nullable Geometry multiPoint(int record, long start) {
    int count = index.length(record) < 40 ? -1 : shp.little(start + 36);
    if (count < 0 || 40 + (long) POINT_BYTES * count > index.length(record)) {
      return unusable("format.shape.lost", record);
    }
    double[] places = shp.doubles(start + 40, 2 * count);
    if (!isReal(places)) {
      return unusable("format.shape.nowhere", record);
    }
    Point[] points = new Point[count];
    for (int i = 0; i < count; i++) {
      points[i] = FACTORY.createPoint(sequence(new double[] {places[2 * i], places[2 * i + 1]}));
    }
    return count == 0 ? null : FACTORY.createMultiPoint(points);
  }

  private @Nullable Geometry parts(int record, long start, ShapeType type) {
    int length = index.length(record);
    int partCount = length < 44 ? -1 : shp.little(start + 36);
    int pointCount = length < 44 ? -1 : shp.little(start + 40);
    if (partCount < 0
        || pointCount < 0
        || 44 + 4L * partCount + (long) POINT_BYTES * pointCount > length) {
      return unusable("format.shape.lost", record);
    }
    int[] firsts = shp.ints(start + 44, partCount);
    List<double[]> parts = new ArrayList<>();
    for (int i = 0; i < partCount; i++) {
      int end = i + 1 < partCount ? firsts[i + 1] : pointCount;
      if (firsts[i] < 0 || end < firsts[i] || end > pointCount) {
        return unusable("format.shape.lost", record);
      }
      if (end - firsts[i] > 1) {
        long points = start + 44 + 4L * partCount + (long) POINT_BYTES * firsts[i];
        parts.add(shp.doubles(points, 2 * (end - firsts[i])));
      }
    }
    if (!parts.stream().allMatch(ShapeReader::isReal)) {
      return unusable("format.shape.nowhere", record);
    }
    Geometry shape = type == ShapeType.POLYGON ? polygon(record, parts) : lines(parts);
    return shape == null && partCount > 0 ? unusable("format.shape.flat", record) : shape;
  }

  private static @Nullable Geometry lines(List<double[]> parts) {
    LineString[] lines =
        parts.stream()
            .map(part -> FACTORY.createLineString(sequence(part)))
            .toArray(LineString[]::new);
    return switch (lines.length) {
      case 0 -> null;
      case 1 -> lines[0];
      default -> FACTORY.createMultiLineString(lines);
    };
  }

  private @Nullable Geometry polygon(int record, List<double[]> parts) {
    boolean alone = parts.size() == 1;
    List<PolygonRing> rings = new ArrayList<>();
    for (double[] part : parts) {
      PolygonRing ring = PolygonRing.of(part, alone);
      if (ring != null) {
        rings.add(ring);
      }
    }
    Geometry polygon = new RingSorter(rings).polygon();
    if (polygon != null) {
      report(record, parts, rings.size());
    }
    return polygon;
  }

  private void report(int record, List<double[]> parts, int used) {
    if (!parts.stream().allMatch(PolygonRing::isClosed)) {
      log.add(Weight.REPAIRED, "format.shape.open", record + 1L);
    }
    if (used < parts.size()) {
      String count = String.valueOf(parts.size() - used);
      log.add(Weight.REPAIRED, "format.shape.part", record + 1L, count);
    }
  }

  private static boolean isReal(double[] numbers) {
    boolean real = true;
    for (double number : numbers) {
      real &= Math.abs(number) < NO_VALUE;
    }
    return real;
  }

  static CoordinateSequence sequence(double[] points) {
    return new PackedCoordinateSequence.Double(points, 2, 0);
  }
}
