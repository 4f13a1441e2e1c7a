package nl.noordwijzer.source.stock;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.noordwijzer.source.table.SourceTable;

/// Which part of the values of a column can be those of a field.
final class FieldValues {
  private static final int ROWS_LOOKED_AT = 500;
  private static final Pattern LABEL = Pattern.compile("[A-G]\\+{0,5}|ONBEKEND|GEEN");
  private static final Pattern NEIGHBOURHOOD = Pattern.compile("(BU)?\\d{7,8}");
  private static final Pattern SHAPE =
      Pattern.compile("(SRID=\\d+;)?(MULTI)?(POINT|POLYGON)\\s*Z?\\s*\\(.*");

  private FieldValues() {}

  /// From 0 to 1; 0 when there is no value at all.
  static double fit(SourceTable table, int column, StockField field) {
    List<String> values =
        table.rows().stream()
            .limit(ROWS_LOOKED_AT)
            .map(row -> row.text(column).toUpperCase(Locale.ROOT))
            .filter(text -> !text.isEmpty())
            .toList();
    long fitting = values.stream().filter(value -> fits(value, field)).count();
    return values.isEmpty() ? 0 : (double) fitting / values.size();
  }

  private static boolean fits(String value, StockField field) {
    return switch (field) {
      case DWELLINGS -> between(value, -1, 10_000);
      case BUILD_YEAR -> between(value, 1200, 2200);
      case X -> between(value, 1_000, 300_000);
      case Y -> between(value, 300_000, 625_000);
      case LATITUDE -> between(value, 50, 54);
      case LONGITUDE -> between(value, 3, 7.5);
      case ENERGY_LABEL -> LABEL.matcher(value).matches();
      case WKT -> SHAPE.matcher(value).matches();
      case OWNER, NAME, TYPE -> value.chars().anyMatch(Character::isLetter);
      case CODE, NEIGHBOURHOOD -> true;
    };
  }

  private static boolean between(String value, double low, double high) {
    double number = Fields.number(value).orElse(Double.NaN);
    return number >= low && number <= high;
  }

  /// Whether the values alone say enough, whatever the column is called.
  static boolean speakForThemselves(SourceTable table, int column, StockField field) {
    return switch (field) {
      case WKT -> fit(table, column, field) == 1;
      case NEIGHBOURHOOD ->
          !table.rows().isEmpty()
              && table.rows().stream()
                  .limit(ROWS_LOOKED_AT)
                  .map(row -> row.text(column).toUpperCase(Locale.ROOT))
                  .allMatch(text -> text.startsWith("BU") && NEIGHBOURHOOD.matcher(text).matches());
      default -> false;
    };
  }
}
