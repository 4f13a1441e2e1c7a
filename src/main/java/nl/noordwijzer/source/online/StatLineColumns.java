package nl.noordwijzer.source.online;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.source.http.JsonMembers;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;

/// The columns of a table of StatLine, as its `DataProperties` describe them.
///
/// @param keys by which a row calls its values, in the order of the columns
record StatLineColumns(List<String> keys, List<Column> columns) {

  /// One column as it is described.
  private record Property(String key, String stem, String unit, ColumnType type) {
    static Optional<Property> of(JsonMembers described) {
      if (described.text("Type").orElse("").equals("TopicGroup")) {
        return Optional.empty();
      }
      return described
          .text("Key")
          .map(key -> new Property(key, stem(key), unit(described), type(described)));
    }

    private static String stem(String key) {
      return key.replaceFirst("_\\d+$", "");
    }

    private static String unit(JsonMembers described) {
      return described.text("Unit").orElse("");
    }

    private static ColumnType type(JsonMembers described) {
      return switch (described.text("Datatype").orElse("").toLowerCase(Locale.ROOT)) {
        case "long", "integer", "short", "byte" -> ColumnType.WHOLE;
        case "double", "float", "decimal", "single" -> ColumnType.DECIMAL;
        default -> ColumnType.TEXT;
      };
    }

    String withUnit() {
      return unit.isEmpty() ? stem : stem + " (" + unit + ")";
    }
  }

  /// Empty when they describe no columns.
  static Optional<StatLineColumns> of(List<JsonMembers> described) {
    List<Property> properties =
        described.stream().map(Property::of).flatMap(Optional::stream).toList();
    if (properties.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Integer> times = new HashMap<>();
    for (Property property : properties) {
      times.merge(property.stem(), 1, Integer::sum);
      if (!property.unit().isEmpty()) {
        times.merge(property.withUnit(), 1, Integer::sum);
      }
    }
    List<Column> columns = new ArrayList<>();
    for (Property property : properties) {
      columns.add(new Column(name(property, times), property.type()));
    }
    return Optional.of(
        new StatLineColumns(properties.stream().map(Property::key).toList(), columns));
  }

  private static String name(Property property, Map<String, Integer> times) {
    for (String name : List.of(property.stem(), property.withUnit())) {
      if (times.getOrDefault(name, 0) == 1) {
        return name;
      }
    }
    return property.key();
  }
}
