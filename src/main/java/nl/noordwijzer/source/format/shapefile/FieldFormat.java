package nl.noordwijzer.source.format.shapefile;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding.Weight;
import org.jspecify.annotations.Nullable;

/// How the values of one column are written in a .dbf: first shown all of them, to find how much
/// room they take, then asked for each.
///
/// Numbers keep all their digits: those that would be long are written with an exponent. A number
/// that is none (NaN, infinite) becomes blank and a text longer than 254 bytes is cut; both are
/// counted.
final class FieldFormat {
  private static final int LONGEST_TEXT = 254;
  private static final int LONGEST_PLAIN_NUMBER = 19;
  private static final int MOST_DECIMALS = 15;
  private static final int LAST_YEAR = 9999;

  private final Column column;
  private final int index;
  private int width = 1;
  private int decimals = 1;
  private int spoilt;
  private long firstSpoilt;

  FieldFormat(Column column, int index) {
    this.column = column;
    this.index = index;
  }

  int index() {
    return index;
  }

  char type() {
    return switch (column.type()) {
      case WHOLE, DECIMAL -> 'N';
      case DATE -> 'D';
      case FLAG -> 'L';
      case TEXT -> 'C';
    };
  }

  int width() {
    int least = column.type() == ColumnType.DECIMAL ? decimals + 2 : 1;
    return column.type() == ColumnType.DATE ? 8 : Math.max(least, width);
  }

  int decimals() {
    return column.type() == ColumnType.DECIMAL ? decimals : 0;
  }

  /// @param row counts from 1
  void show(@Nullable Object value, long row) {
    String text = text(value);
    int bytes = text.getBytes(StandardCharsets.UTF_8).length;
    boolean isSpoilt = (value != null && text.isEmpty()) || bytes > LONGEST_TEXT;
    if (isSpoilt && !"".equals(value) && spoilt++ == 0) {
      firstSpoilt = row;
    }
    width = Math.clamp(bytes, width, LONGEST_TEXT);
    int point = text.indexOf('.');
    if (point >= 0 && text.indexOf('E') < 0) {
      decimals = Math.clamp(text.length() - point - 1L, decimals, MOST_DECIMALS);
    }
  }

  void report(FindingLog log) {
    if (spoilt > 0) {
      String count = String.valueOf(spoilt);
      String first = String.valueOf(firstSpoilt);
      log.add(Weight.REPAIRED, "format.dbf.spoilt", firstSpoilt, column.name(), count, first);
    }
  }

  /// The value, filled up with blanks to the width of the column.
  byte[] bytes(@Nullable Object value) {
    byte[] field = new byte[width()];
    Arrays.fill(field, (byte) ' ');
    byte[] text = FieldNames.shortened(text(value), field.length).getBytes(StandardCharsets.UTF_8);
    int start = type() == 'N' ? field.length - text.length : 0;
    System.arraycopy(text, 0, field, start, text.length);
    return field;
  }

  private String text(@Nullable Object value) {
    return switch (value) {
      case null -> column.type() == ColumnType.FLAG ? "?" : "";
      case Double number -> Double.isFinite(number) ? decimal(number) : "";
      case LocalDate date -> date(date);
      case Boolean flag when column.type() == ColumnType.FLAG -> flag ? "T" : "F";
      default -> value.toString().replace('\0', ' ');
    };
  }

  private static String decimal(double number) {
    String plain = new BigDecimal(Double.toString(number)).toPlainString();
    return plain.length() <= LONGEST_PLAIN_NUMBER ? plain : Double.toString(number);
  }

  private String date(LocalDate date) {
    if (column.type() != ColumnType.DATE) {
      return date.toString();
    }
    boolean fits = date.getYear() > 0 && date.getYear() <= LAST_YEAR;
    return fits ? date.format(DateTimeFormatter.BASIC_ISO_DATE) : "";
  }
}
