package nl.noordwijzer.source.cbs;

import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// The numbers of one column, in the style that its texts have in common.
///
/// @param style in which texts are numbers; with a decimal point where the column leaves it open
record ColumnNumbers(SourceTable table, int column, CbsKind kind, NumberStyle style) {
  private static final int ROWS_LOOKED_AT = 5_000;

  static ColumnNumbers of(SourceTable table, int column, CbsKind kind) {
    var readers =
        NumberStyle.commonReaders(
            table.rows().stream()
                .limit(ROWS_LOOKED_AT)
                .map(row -> row.value(column))
                .filter(String.class::isInstance)
                .map(String.class::cast));
    boolean comma = readers.contains(NumberStyle.COMMA) && !readers.contains(NumberStyle.POINT);
    return new ColumnNumbers(table, column, kind, comma ? NumberStyle.COMMA : NumberStyle.POINT);
  }

  /// The number in a row, empty where it is missing or none.
  OptionalDouble in(SourceRow row) {
    @Nullable Object value = row.value(column);
    if (MissingCodes.reason(value, kind).isPresent()) {
      return OptionalDouble.empty();
    }
    return switch (value) {
      case Number number -> OptionalDouble.of(number.doubleValue());
      case String text -> style.parse(text.strip());
      case null, default -> OptionalDouble.empty();
    };
  }

  DoubleStream known() {
    return table.rows().stream()
        .limit(ROWS_LOOKED_AT)
        .map(this::in)
        .filter(OptionalDouble::isPresent)
        .mapToDouble(OptionalDouble::getAsDouble);
  }

  /// The middle of what is known, NaN when nothing is.
  double median() {
    double[] known = known().sorted().toArray();
    return known.length == 0 ? Double.NaN : known[known.length / 2];
  }
}
