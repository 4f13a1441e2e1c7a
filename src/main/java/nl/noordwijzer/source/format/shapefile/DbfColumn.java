package nl.noordwijzer.source.format.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding.Weight;
import org.jspecify.annotations.Nullable;

/// Reads the values of one column of a .dbf and counts those that make no sense.
final class DbfColumn {
  private static final int DIGITS_OF_A_LONG = 18;

  private final DbfField field;
  private final Charset charset;
  private boolean hasDecimals;
  private int senseless;
  private long firstSenseless;

  DbfColumn(DbfField field, Charset charset) {
    this.field = field;
    this.charset = charset;
    hasDecimals = field.type() == 'F' || field.decimals() > 0;
  }

  /// Known when all rows have been read: a whole number that turns out not to be makes the column
  /// one of decimals.
  Column column() {
    ColumnType type =
        switch (field.type()) {
          case 'N', 'F' -> hasDecimals ? ColumnType.DECIMAL : ColumnType.WHOLE;
          case 'D' -> ColumnType.DATE;
          case 'L' -> ColumnType.FLAG;
          default -> ColumnType.TEXT;
        };
    return new Column(field.name(), type);
  }

  void report(FindingLog log) {
    if (senseless > 0) {
      log.add(
          Weight.SKIPPED,
          "format.dbf.values",
          firstSenseless,
          field.name(),
          String.valueOf(senseless));
    }
  }

  /// The value in a record; null where it is blank or makes no sense.
  ///
  /// @param row counts from 1
  @Nullable Object value(byte[] dbfRecord, long row) {
    int from = field.offset();
    int to = from;
    while (to < field.offset() + field.length() && dbfRecord[to] != 0) {
      to++;
    }
    while (to > from && dbfRecord[to - 1] == ' ') {
      to--;
    }
    if (field.type() == 'C') {
      return from == to ? null : text(dbfRecord, from, to);
    }
    while (from < to && dbfRecord[from] == ' ') {
      from++;
    }
    if (isBlank(dbfRecord, from, to)) {
      return null;
    }
    Object value = meaning(dbfRecord, from, to);
    if (value == null && senseless++ == 0) {
      firstSenseless = row;
    }
    return value;
  }

  /// Nothing, a number too long for its column, an unknown answer, or a date of zeros.
  private boolean isBlank(byte[] bytes, int from, int to) {
    return from == to
        || bytes[from] == '*'
        || bytes[from] == '?'
        || (field.type() == 'D' && areDigits(bytes, from, to) && whole(bytes, from, to) == 0);
  }

  private String text(byte[] dbfRecord, int from, int to) {
    String text = new String(dbfRecord, from, to - from, charset);
    boolean cut = charset.equals(StandardCharsets.UTF_8) && text.endsWith("\uFFFD");
    return cut ? text.substring(0, text.length() - 1) : text;
  }

  private @Nullable Object meaning(byte[] dbfRecord, int from, int to) {
    return switch (field.type()) {
      case 'D' -> date(dbfRecord, from, to);
      case 'L' -> flag(dbfRecord[from]);
      default -> number(dbfRecord, from, to);
    };
  }

  private static @Nullable Boolean flag(byte letter) {
    return switch (letter) {
      case 'T', 't', 'Y', 'y', 'J', 'j' -> true;
      case 'F', 'f', 'N', 'n' -> false;
      default -> null;
    };
  }

  private static @Nullable LocalDate date(byte[] bytes, int from, int to) {
    if (to - from != 8 || !areDigits(bytes, from, to)) {
      return null;
    }
    int date = (int) whole(bytes, from, to);
    try {
      return LocalDate.of(date / 10_000, date / 100 % 100, date % 100);
    } catch (DateTimeException _) {
      return null;
    }
  }

  private @Nullable Number number(byte[] bytes, int from, int to) {
    boolean negative = bytes[from] == '-';
    int first = negative ? from + 1 : from;
    if (to > first && to - first <= DIGITS_OF_A_LONG && areDigits(bytes, first, to)) {
      long whole = whole(bytes, first, to);
      return inKind(negative ? -whole : whole);
    }
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    return otherNumber(text.replace(',', '.'));
  }

  private Number inKind(long whole) {
    if (hasDecimals) {
      return (double) whole;
    }
    return whole;
  }

  private @Nullable Number otherNumber(String text) {
    try {
      return inKind(Long.parseLong(text));
    } catch (NumberFormatException _) {
      return decimal(text);
    }
  }

  private @Nullable Double decimal(String text) {
    try {
      double number = Double.parseDouble(text);
      if (!Double.isFinite(number) || Character.isLetter(text.charAt(text.length() - 1))) {
        return null;
      }
      hasDecimals = true;
      return number;
    } catch (NumberFormatException _) {
      return null;
    }
  }

  private static boolean areDigits(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] < '0' || bytes[i] > '9') {
        return false;
      }
    }
    return true;
  }

  private static long whole(byte[] bytes, int from, int to) {
    long number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + bytes[i] - '0';
    }
    return number;
  }
}
