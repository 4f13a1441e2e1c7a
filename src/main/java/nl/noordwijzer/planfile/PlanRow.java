package nl.noordwijzer.planfile;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.json.JsonPart;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/// A row of a plan, distrusted: anyone can change a file.
///
/// @param file name of the plan
/// @param layer as it is in the file
record PlanRow(String file, Layer layer, LayerRow row) {
  /// Column that tells most rows apart.
  static final String CODE = "code";

  /// Column of the header with the edition of the borders.
  static final String BORDERS = "grenzen";

  private static final String WRONG = "planfile.row";
  private static final String BETWEEN = ";";
  private static final List<String> LABELS = List.of("naam", "naam_nl", "titel_nl", "tekst", CODE);

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

  /// Its number in the order of the user; rows without one come last, and keep the order of the
  /// file.
  double order() {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(PlanSchema.ORDER.name())) {
        return row.values()[i] instanceof Number number ? number.doubleValue() : Double.NaN;
      }
    }
    return 0;
  }

  private @Nullable Object value(String field) throws NoordwijzerException {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(field)) {
        return row.values()[i];
      }
    }
    throw new NoordwijzerException("planfile.column", null, file, layer.table(), field);
  }

  /// Whether the row does not tell, or no row of the layer does.
  boolean isAbsent(String field) {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(field)) {
        return row.values()[i] == null;
      }
    }
    return true;
  }

  /// Whether a column, maybe that with the shape, holds nothing.
  boolean isEmpty(String column) {
    return column.equals(layer.geometryColumn()) ? row.shape() == null : isAbsent(column);
  }

  /// The row with something else in a column, or without a shape.
  PlanRow with(String column, @Nullable Object value) {
    if (column.equals(layer.geometryColumn())) {
      return new PlanRow(file, layer, new LayerRow(row.key(), row.values(), null));
    }
    @Nullable Object[] values = row.values().clone();
    for (int i = 0; i < values.length; i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(column)) {
        values[i] = value;
      }
    }
    return new PlanRow(file, layer, new LayerRow(row.key(), values, row.shape()));
  }

  /// The text in a column; empty where there is none.
  String told(String column) {
    for (int i = 0; i < layer.fields().size(); i++) {
      if (layer.fields().get(i).name().equalsIgnoreCase(column)) {
        return row.values()[i] instanceof String text ? text : "";
      }
    }
    return "";
  }

  /// What people call it, as far as the row tells.
  String label() {
    return LABELS.stream().map(this::told).filter(text -> !text.isBlank()).findFirst().orElse("");
  }

  String text(String field) throws NoordwijzerException {
    if (value(field) instanceof String text) {
      return text;
    }
    throw wrong(field);
  }

  byte[] bytes(String field) throws NoordwijzerException {
    if (value(field) instanceof byte[] bytes) {
      return bytes;
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

  /// Any whole number.
  int year(String field) throws NoordwijzerException {
    if (value(field) instanceof Number number && number.intValue() == number.doubleValue()) {
      return number.intValue();
    }
    throw wrong(field);
  }

  /// A text, empty where there is none.
  String textOrEmpty(String field) throws NoordwijzerException {
    return value(field) == null ? "" : text(field);
  }

  /// A constant, another where there is none.
  <E extends Enum<E>> E constantOr(String field, E absent) throws NoordwijzerException {
    return value(field) == null ? absent : constant(field, absent.getDeclaringClass());
  }

  Names names(String field) throws NoordwijzerException {
    return new Names(textOrEmpty(field + "_nl"), textOrEmpty(field + "_en"));
  }

  /// What stands as JSON in a column, another value where it is empty.
  <T> T json(String field, T absent, Function<JsonPart, T> reader) throws NoordwijzerException {
    String text = textOrEmpty(field);
    try {
      return text.isEmpty() ? absent : reader.apply(JsonPart.read(text));
    } catch (IllegalArgumentException _) {
      throw wrong(field);
    }
  }

  /// Constants with semicolons between them.
  <E extends Enum<E>> Set<E> constants(String field, Class<E> type) throws NoordwijzerException {
    Set<E> constants = EnumSet.noneOf(type);
    String text = textOrEmpty(field);
    try {
      for (String name : text.isEmpty() ? new String[0] : text.split(BETWEEN, -1)) {
        constants.add(Enum.valueOf(type, name.strip()));
      }
    } catch (IllegalArgumentException _) {
      throw wrong(field);
    }
    return constants;
  }

  static String joined(Set<? extends Enum<?>> constants) {
    return constants.stream().map(Enum::name).collect(Collectors.joining(BETWEEN));
  }

  /// A number as it goes into a column; SQLite has no words for those that are not finite.
  static @Nullable Object number(@Nullable Double number) {
    return number == null || Double.isFinite(number) ? number : (Object) number.toString();
  }

  double anyNumber(String field) throws NoordwijzerException {
    Double number = anyNumberOrNull(field);
    if (number == null) {
      throw wrong(field);
    }
    return number;
  }

  /// What identifies an item; a new one for a row that was made in another program.
  String id() throws NoordwijzerException {
    String id = textOrEmpty(CODE);
    return id.isBlank() ? UUID.randomUUID().toString() : id;
  }

  /// What [#number] made.
  @Nullable Double anyNumberOrNull(String field) throws NoordwijzerException {
    try {
      return value(field) instanceof String word
          ? Double.valueOf(new JsonPart(word).number())
          : numberOrNull(field);
    } catch (IllegalArgumentException _) {
      throw wrong(field);
    }
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

  /// The place, an empty one too; nothing where there is none.
  Optional<Geometry> placeIfAny() throws NoordwijzerException {
    byte[] shape = row.shape();
    try {
      Optional<Geometry> place = Optional.ofNullable(shape).map(GeometryBlob::decode);
      if (place.filter(found -> !isNear(found)).isEmpty()) {
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
        WRONG, null, file, layer.table(), Long.toString(row.key()), field);
  }

  /// The column that a failure of [#wrong] is about; empty for another failure.
  static String wrongColumn(NoordwijzerException e) {
    return e.key().equals(WRONG) ? e.arguments().get(3).toString() : "";
  }
}
