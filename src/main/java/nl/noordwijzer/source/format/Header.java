package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;
import org.jspecify.annotations.Nullable;

/// The names of the columns, and where the rows begin.
///
/// @param rowsAbove rows that come before the first row of data, the header with them
/// @param titles rows that come before the header
record Header(List<String> names, int rowsAbove, int titles) {
  private static final int ROWS_LOOKED_AT = 30;

  Header {
    names = List.copyOf(names);
  }

  /// The header is the first row that is filled about as far as the rows are. When it holds mostly
  /// numbers there is none, and columns are named as in a spreadsheet: A, B, C.
  static Header find(List<SourceRow> rows) {
    List<SourceRow> first = rows.subList(0, Math.min(ROWS_LOOKED_AT, rows.size()));
    int usual = usualFill(first);
    int at = 0;
    while (filled(first.get(at)) * 5 < usual * 3) {
      at++;
    }
    SourceRow row = first.get(at);
    boolean names = numbers(row) * 2 < filled(row);
    int width =
        names ? lastFilled(row) : first.stream().mapToInt(Header::lastFilled).max().orElse(1);
    return new Header(names(row, width, names), names ? at + 1 : at, at);
  }

  /// The largest number of filled cells that more than one of the rows has.
  private static int usualFill(List<SourceRow> rows) {
    int[] fills = rows.stream().mapToInt(Header::filled).sorted().toArray();
    for (int i = fills.length - 1; i > 0; i--) {
      if (fills[i] == fills[i - 1]) {
        return fills[i];
      }
    }
    return fills[fills.length - 1];
  }

  private static int filled(SourceRow row) {
    int filled = 0;
    for (@Nullable Object cell : row.values()) {
      filled += cell == null ? 0 : 1;
    }
    return filled;
  }

  private static int lastFilled(SourceRow row) {
    int width = row.values().length;
    while (row.value(width - 1) == null) {
      width--;
    }
    return width;
  }

  private static int numbers(SourceRow row) {
    int numbers = 0;
    for (@Nullable Object cell : row.values()) {
      boolean number = cell instanceof String text && !NumberStyle.readers(text).isEmpty();
      numbers += number || cell instanceof Double ? 1 : 0;
    }
    return numbers;
  }

  private static List<String> names(SourceRow row, int width, boolean named) {
    List<String> names = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int i = 0; i < width; i++) {
      String own = named && i < row.values().length ? name(row.value(i)) : "";
      String base = own.isEmpty() ? letters(i) : own;
      String unique = base;
      for (int n = 2; !taken.add(unique.toLowerCase(Locale.ROOT)); n++) {
        unique = base + " (" + n + ")";
      }
      names.add(unique);
    }
    return names;
  }

  private static String name(@Nullable Object cell) {
    return switch (cell) {
      case null -> "";
      case Double number -> TypedColumns.written(number);
      default -> cell.toString().replaceAll("\\s+", " ").strip();
    };
  }

  /// A, B ... Z, AA, AB: the name of a column in a spreadsheet.
  private static String letters(int column) {
    String last = String.valueOf((char) ('A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
  }
}
