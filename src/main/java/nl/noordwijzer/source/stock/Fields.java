package nl.noordwijzer.source.stock;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.noordwijzer.area.DwellingType;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.source.table.SourceRow;

/// The fields of one row, as its mapping finds them.
record Fields(SourceRow row, StockMapping mapping) {
  /// Empty where there is no column or no value.
  String text(StockField field) {
    OptionalInt column = mapping.column(field);
    return column.isPresent() ? row.text(column.getAsInt()) : "";
  }

  OptionalDouble number(StockField field) {
    return number(text(field));
  }

  /// A number as formats write those of a column: with a decimal point.
  static OptionalDouble number(String text) {
    return NumberStyle.POINT.parse(text);
  }

  /// A whole number, empty where there is none.
  OptionalInt whole(StockField field) {
    OptionalDouble number = number(field);
    return number.isPresent()
            && number.getAsDouble() == Math.rint(number.getAsDouble())
            && Math.abs(number.getAsDouble()) <= Integer.MAX_VALUE
        ? OptionalInt.of((int) number.getAsDouble())
        : OptionalInt.empty();
  }

  String owner() {
    String own = text(StockField.OWNER);
    return own.isEmpty() ? mapping.owner() : own;
  }

  /// `A` to `G`; those above A, such as A++, are A. Empty when it is none of them.
  Optional<String> label() {
    String label = text(StockField.ENERGY_LABEL).toUpperCase(Locale.ROOT).replaceAll("\\+", "");
    return label.matches("[A-G]") ? Optional.of(label) : Optional.empty();
  }

  DwellingType type() {
    String type = text(StockField.TYPE).toLowerCase(Locale.ROOT);
    if (Stream.of(
            "meergezins",
            "appartement",
            "apartment",
            "flat",
            "galerij",
            "portiek",
            "etage",
            "maisonnette",
            "studio",
            "bovenwoning",
            "benedenwoning",
            "mgw")
        .anyMatch(type::contains)) {
      return DwellingType.MULTI_FAMILY;
    }
    return Stream.of(
                "eengezins",
                "grondgebonden",
                "rijwoning",
                "tussenwoning",
                "hoekwoning",
                "onder een kap",
                "onder-een-kap",
                "2-1-kap",
                "vrijstaand",
                "bungalow",
                "house",
                "egw")
            .anyMatch(type::contains)
        ? DwellingType.SINGLE_FAMILY
        : DwellingType.UNKNOWN;
  }
}
