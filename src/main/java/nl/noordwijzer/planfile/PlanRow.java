package nl.noordwijzer.planfile;

import java.util.stream.Stream;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A row of a plan, distrusted: anyone can change a file.
///
/// @param file name of the plan
/// @param layer as it is in the file
record PlanRow(String file, Layer layer, LayerRow row) {
  /// Farther than any place in RD New, in metres.
  private static final double FARTHEST = 10_000_000;

  /// A row to be written, without a place.
  static LayerRow of(@Nullable Object... values) {
    return new LayerRow(0, values, null);
  }

  /// A row to be written, with its place.
  static LayerRow at(Geometry place, @Nullable Object... values) {
    return new LayerRow(0, values, GeometryBlob.encode(place, PlanSchema.RD_NEW));
  }

  private @Nullable Object value(String field) throws NoordwijzerException {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(field)) {
        return row.values()[i];
      }
    }
    throw new NoordwijzerException("planfile.column", null, file, layer.table(), field);
  }

  String text(String field) throws NoordwijzerException {
    if (value(field) instanceof String text) {
      return text;
    }
    throw wrong(field);
  }

  @Nullable String textOrNull(String field) throws NoordwijzerException {
    return value(field) == null ? null : text(field);
  }

  @Nullable Double numberOrNull(String field) throws NoordwijzerException {
    Object value = value(field);
    if (value == null) {
      return null;
    }
    if (value instanceof Number number && Double.isFinite(number.doubleValue())) {
      return number.doubleValue();
    }
    throw wrong(field);
  }

  /// A whole number from 0 up to a most.
  int whole(String field, int most) throws NoordwijzerException {
    if (value(field) instanceof Number number
        && number.longValue() == number.doubleValue()
        && number.longValue() >= 0
        && number.longValue() <= most) {
      return number.intValue();
    }
    throw wrong(field);
  }

  @Nullable Integer wholeOrNull(String field, int most) throws NoordwijzerException {
    return value(field) == null ? null : Integer.valueOf(whole(field, most));
  }

  boolean flag(String field) throws NoordwijzerException {
    return whole(field, 1) == 1;
  }

  <E extends Enum<E>> E constant(String field, Class<E> type) throws NoordwijzerException {
    String name = text(field);
    return Stream.of(type.getEnumConstants())
        .filter(constant -> constant.name().equals(name))
        .findFirst()
        .orElseThrow(() -> wrong(field));
  }

  Geometry place() throws NoordwijzerException {
    byte[] shape = row.shape();
    try {
      Geometry place = shape == null ? null : GeometryBlob.decode(shape);
      if (place != null && !place.isEmpty() && isNear(place)) {
        return place;
      }
    } catch (IllegalArgumentException _) {
      // Told below.
    }
    throw wrong(layer.geometryColumn());
  }

  private static boolean isNear(Geometry place) {
    return Stream.of(place.getCoordinates()).allMatch(PlanRow::isNear);
  }

  private static boolean isNear(Coordinate point) {
    return Math.abs(point.x) < FARTHEST && Math.abs(point.y) < FARTHEST;
  }

  /// What is said of a row with something in a column that cannot be there.
  NoordwijzerException wrong(String field) {
    return new NoordwijzerException(
        "planfile.row", null, file, layer.table(), Long.toString(row.key()), field);
  }
}
