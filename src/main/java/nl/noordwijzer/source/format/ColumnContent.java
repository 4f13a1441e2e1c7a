package nl.noordwijzer.source.format;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;

/// What the values of a column have in common.
final class ColumnContent {
  private static final Pattern ISO_DATE = Pattern.compile("[0-9]{4}-[01][0-9]-[0-3][0-9]");

  private ColumnContent() {}

  /// Finds the type that fits all values of a column and makes them that: whole numbers among
  /// decimals become decimals, texts that are all dates become dates, and a mixture becomes text.
  static ColumnType settle(List<SourceRow> rows, int column) {
    Set<ColumnType> found = EnumSet.noneOf(ColumnType.class);
    for (SourceRow row : rows) {
      Object value = row.value(column);
      if (value != null) {
        found.add(typeOf(value));
      }
    }
    if (found.equals(EnumSet.of(ColumnType.WHOLE, ColumnType.DECIMAL))) {
      replace(rows, column, value -> value instanceof Long whole ? whole.doubleValue() : value);
      return ColumnType.DECIMAL;
    }
    if (found.equals(EnumSet.of(ColumnType.TEXT)) && allDates(rows, column)) {
      replace(rows, column, value -> LocalDate.parse((String) value));
      return ColumnType.DATE;
    }
    if (found.size() == 1) {
      return found.iterator().next();
    }
    replace(rows, column, Object::toString);
    return ColumnType.TEXT;
  }

  private static ColumnType typeOf(Object value) {
    return switch (value) {
      case Long _ -> ColumnType.WHOLE;
      case Double _ -> ColumnType.DECIMAL;
      case Boolean _ -> ColumnType.FLAG;
      case LocalDate _ -> ColumnType.DATE;
      default -> ColumnType.TEXT;
    };
  }

  private static boolean allDates(List<SourceRow> rows, int column) {
    return rows.stream().map(row -> row.value(column)).allMatch(v -> v == null || isDate(v));
  }

  private static boolean isDate(Object value) {
    if (!ISO_DATE.matcher((String) value).matches()) {
      return false;
    }
    try {
      return LocalDate.parse((String) value).getYear() > 0;
    } catch (DateTimeParseException _) {
      return false;
    }
  }

  private static void replace(List<SourceRow> rows, int column, UnaryOperator<Object> by) {
    for (SourceRow row : rows) {
      Object value = row.value(column);
      if (value != null) {
        row.values()[column] = by.apply(value);
      }
    }
  }
}
