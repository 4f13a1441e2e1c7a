package nl.noordwijzer.ui.panel;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.IntStream;

/// The order of rows: by the first key, rows that are equal in it by the second, and so on. Figures
/// are compared as numbers; rows without one come last in both directions.
record AreaTableOrder(List<Key> keys, Locale locale) {
  static final String CODE = "code";
  static final String NAME = "name";
  static final String DISTRICT = "district";

  /// @param column [#CODE], [#NAME], [#DISTRICT] or the id of an indicator
  record Key(String column, boolean ascending) {}

  AreaTableOrder {
    keys = List.copyOf(keys);
  }

  /// The rows in this order; as given where there are no keys.
  List<AreaTableRow> of(List<AreaTableRow> rows, List<AreaTableColumn> columns) {
    return keys.stream()
        .map(key -> order(key, columns))
        .reduce(Comparator::thenComparing)
        .map(order -> rows.stream().sorted(order).toList())
        .orElse(rows);
  }

  private Comparator<AreaTableRow> order(Key key, List<AreaTableColumn> columns) {
    return switch (key.column) {
      case CODE -> byText(row -> row.area().code(), key.ascending);
      case NAME -> byText(row -> row.area().name(), key.ascending);
      case DISTRICT -> byText(AreaTableRow::district, key.ascending);
      default ->
          IntStream.range(0, columns.size())
              .filter(i -> columns.get(i).indicator().id().equals(key.column))
              .mapToObj(i -> byFigure(i, key.ascending))
              .findFirst()
              .orElse((_, _) -> 0);
    };
  }

  static Comparator<AreaTableRow> byFigure(int column, boolean ascending) {
    Comparator<AreaTableRow> byNumber =
        Comparator.comparingDouble(row -> number(row, column).orElse(0));
    return Comparator.<AreaTableRow, Boolean>comparing(row -> number(row, column).isEmpty())
        .thenComparing(ascending ? byNumber : byNumber.reversed());
  }

  private static OptionalDouble number(AreaTableRow row, int column) {
    return row.figures().get(column).number();
  }

  /// In the alphabetical order of the language.
  private Comparator<AreaTableRow> byText(Function<AreaTableRow, String> text, boolean ascending) {
    Collator collator = Collator.getInstance(locale);
    Map<String, CollationKey> places = new HashMap<>();
    Comparator<AreaTableRow> order =
        Comparator.comparing(
            row -> places.computeIfAbsent(text.apply(row), collator::getCollationKey));
    return ascending ? order : order.reversed();
  }
}
