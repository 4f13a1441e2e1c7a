package nl.noordwijzer.source.format;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.NumberStyle;
import org.jspecify.annotations.Nullable;

/// Gives columns of cells a type and their values the class that goes with it.
///
/// A column is numeric only when all of it is. A column of numbers and marks for missing figures
/// stays text, but its numbers are written with a decimal point and without thousands marks, so
/// that they can still be told. Codes with leading zeros stay as they are.
final class TypedColumns {
  private static final int MOST_DIGITS = 15;
  private static final Set<String> MISSING_MARKS =
      Set.of(".", "..", "-", "–", "x", "X", "NaN", "NA");

  private final List<@Nullable Object[]> rows;
  private final NumberStyle fallback;

  private TypedColumns(List<@Nullable Object[]> rows, NumberStyle fallback) {
    this.rows = rows;
    this.fallback = fallback;
  }

  /// Changes the values in place.
  ///
  /// @param fallback how numbers are taken to be written where no column tells
  static List<Column> type(
      List<String> names, List<@Nullable Object[]> rows, NumberStyle fallback, Findings findings) {
    TypedColumns columns = new TypedColumns(rows, fallback);
    List<Set<NumberStyle>> readers = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      readers.add(NumberStyle.commonReaders(columns.texts(i)));
    }
    NumberStyle ofFile = columns.styleOf(readers);
    List<Column> typed = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Set<NumberStyle> own = readers.get(i);
      if (own.isEmpty()) {
        findings.add(Finding.Weight.NOTED, "format.cells.numbers", 0, names.get(i));
        typed.add(new Column(names.get(i), columns.toText(i)));
      } else {
        NumberStyle style = own.contains(ofFile) ? ofFile : own.iterator().next();
        typed.add(new Column(names.get(i), columns.type(i, style)));
      }
    }
    return typed;
  }

  /// The style that most columns with a say agree on.
  private NumberStyle styleOf(List<Set<NumberStyle>> readers) {
    Map<NumberStyle, Integer> votes = new EnumMap<>(NumberStyle.class);
    readers.stream()
        .filter(styles -> styles.size() == 1)
        .forEach(styles -> votes.merge(styles.iterator().next(), 1, Integer::sum));
    int point = votes.getOrDefault(NumberStyle.POINT, 0);
    int comma = votes.getOrDefault(NumberStyle.COMMA, 0);
    if (point == comma) {
      return fallback;
    }
    return point > comma ? NumberStyle.POINT : NumberStyle.COMMA;
  }

  private Stream<Object> values(int column) {
    return rows.stream().map(row -> row[column]).filter(Objects::nonNull);
  }

  private Stream<String> texts(int column) {
    return values(column).filter(String.class::isInstance).map(String.class::cast);
  }

  private ColumnType type(int column, NumberStyle style) {
    if (values(column).findAny().isEmpty()) {
      return ColumnType.TEXT;
    }
    if (values(column).allMatch(LocalDate.class::isInstance)) {
      return ColumnType.DATE;
    }
    if (values(column).allMatch(Boolean.class::isInstance)) {
      return ColumnType.FLAG;
    }
    if (texts(column).anyMatch(TypedColumns::isCode)) {
      return toText(column);
    }
    if (values(column).allMatch(value -> isNumber(value, style))) {
      return toNumbers(column, style);
    }
    boolean figures = texts(column).allMatch(t -> isNumber(t, style) || MISSING_MARKS.contains(t));
    return figures ? toWrittenNumbers(column, style) : toText(column);
  }

  /// Digits that would not survive being a number: a leading zero, or too many of them.
  private static boolean isCode(String text) {
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits && (text.length() > MOST_DIGITS || (text.length() > 1 && text.charAt(0) == '0'));
  }

  private static boolean isNumber(Object value, NumberStyle style) {
    return value instanceof Double
        || (value instanceof String text && style.parse(text).isPresent());
  }

  private static double number(Object value, NumberStyle style) {
    return value instanceof Double number ? number : style.parse(value.toString()).orElseThrow();
  }

  private ColumnType toNumbers(int column, NumberStyle style) {
    boolean whole =
        values(column).mapToDouble(v -> number(v, style)).allMatch(TypedColumns::isWhole);
    replace(
        column,
        value ->
            whole
                ? (Object) Math.round(number(value, style))
                : Double.valueOf(number(value, style)));
    return whole ? ColumnType.WHOLE : ColumnType.DECIMAL;
  }

  private static boolean isWhole(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15;
  }

  private ColumnType toWrittenNumbers(int column, NumberStyle style) {
    replace(
        column, value -> isNumber(value, style) ? written(number(value, style)) : value.toString());
    return ColumnType.TEXT;
  }

  private ColumnType toText(int column) {
    replace(column, value -> value instanceof Double n ? written(n) : value.toString());
    return ColumnType.TEXT;
  }

  private interface Change {
    Object of(Object value);
  }

  private void replace(int column, Change change) {
    for (@Nullable Object[] row : rows) {
      Object value = row[column];
      if (value != null) {
        row[column] = change.of(value);
      }
    }
  }

  /// A number in digits with a decimal point, without the noise of binary fractions.
  static String written(double number) {
    BigDecimal value = new BigDecimal(number, new MathContext(MOST_DIGITS)).stripTrailingZeros();
    return value.signum() == 0 ? "0" : value.toPlainString();
  }
}
