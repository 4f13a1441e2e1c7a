package nl.noordwijzer.ui.panel;

import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.Function;

/// Orders of rows. Figures are compared as numbers; rows without one come last in both directions.
final class AreaTableOrder {
  private AreaTableOrder() {}

  static Comparator<AreaTableRow> byFigure(int column, boolean ascending) {
    Comparator<AreaTableRow> byNumber =
        Comparator.comparingDouble(row -> number(row, column).orElse(0));
    return Comparator.<AreaTableRow, Boolean>comparing(row -> number(row, column).isEmpty())
        .thenComparing(ascending ? byNumber : byNumber.reversed());
  }

  private static OptionalDouble number(AreaTableRow row, int column) {
    return row.figures().get(column).number();
  }

  /// In the alphabetical order of a language.
  static Comparator<AreaTableRow> byText(
      Function<AreaTableRow, String> text, boolean ascending, Locale locale) {
    Collator collator = Collator.getInstance(locale);
    Comparator<AreaTableRow> order =
        (one, other) -> collator.compare(text.apply(one), text.apply(other));
    return ascending ? order : order.reversed();
  }
}
