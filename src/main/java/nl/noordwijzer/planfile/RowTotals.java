package nl.noordwijzer.planfile;

import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// How many rows the layers of a plan have, or must have had.
///
/// @param rows by the name of the layer
record RowTotals(Map<String, Long> rows) {
  static final RowTotals NONE = new RowTotals(Map.of());

  /// Stands for a number that nobody knows any more.
  static final long UNKNOWN = -1;

  RowTotals {
    rows = Map.copyOf(rows);
  }

  /// @param text of [#text]; anything else means nothing
  static RowTotals read(String text) {
    Map<String, Long> rows = new TreeMap<>();
    for (String entry : text.split(" ")) {
      String[] parts = entry.split("=", -1);
      if (parts.length == 2 && parts[1].matches("-?\\d{1,15}")) {
        rows.put(parts[0], Long.parseLong(parts[1]));
      }
    }
    return new RowTotals(rows);
  }

  /// As it is kept in the file.
  String text() {
    return new TreeMap<>(rows)
        .entrySet().stream()
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining(" "));
  }

  /// Without layers that are written anew as a whole, of which no one row is worth anything.
  RowTotals ofItems() {
    Map<String, Long> items = new TreeMap<>(rows);
    PlanSchema.all().stream()
        .filter(layer -> PlanSchema.keyOf(layer).isEmpty())
        .forEach(layer -> items.remove(layer.table()));
    return new RowTotals(items);
  }

  OptionalLong of(String table) {
    Long known = rows.get(table);
    return known == null ? OptionalLong.empty() : OptionalLong.of(known);
  }
}
