package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import org.jspecify.annotations.Nullable;

/// The rows that a layer must have, in order.
record Listing(Layer layer, List<Entry> entries) {

  /// One row.
  ///
  /// @param key tells it apart in the layer
  /// @param group of rows that stand in one order; empty where all of them do
  /// @param touched whether it may differ from the row that the file has
  /// @param row without its place in the order
  record Entry(String key, String group, boolean touched, Supplier<LayerRow> row) {}

  Listing {
    entries = List.copyOf(entries);
  }

  /// All rows of a layer, each of which may differ.
  static Listing of(Layer layer, List<LayerRow> rows) {
    RowKeys keys = RowKeys.of(layer);
    List<Entry> entries = new ArrayList<>();
    for (LayerRow row : rows) {
      entries.add(new Entry(keys.next(row), "", true, () -> row));
    }
    return new Listing(layer, entries);
  }

  boolean isOrdered() {
    return layer.fields().contains(PlanSchema.ORDER);
  }

  /// Keys of the groups, each with the keys of its entries in order.
  Map<String, List<String>> groups() {
    Map<String, List<String>> groups = new LinkedHashMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(entry.group(), _ -> new ArrayList<>()).add(entry.key());
    }
    return groups;
  }

  /// The rows as they are written in a new file.
  Iterator<LayerRow> rows() {
    Map<String, Double> orders = new HashMap<>();
    groups().forEach((_, keys) -> orders.putAll(Ordering.assign(keys, Map.of())));
    return entries.stream()
        .map(entry -> isOrdered() ? placed(entry, orders.get(entry.key())) : entry.row().get())
        .iterator();
  }

  /// The row of an entry with its place in the order.
  static LayerRow placed(Entry entry, @Nullable Double order) {
    LayerRow row = entry.row().get();
    @Nullable Object[] values = Arrays.copyOf(row.values(), row.values().length + 1);
    values[values.length - 1] = order;
    return new LayerRow(row.key(), values, row.shape());
  }
}
