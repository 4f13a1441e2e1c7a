package nl.noordwijzer.planfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;

/// What tells the rows of a layer apart; a counter is added where others changed the file so that
/// their columns do not.
final class RowKeys {
  private final List<Integer> columns;
  private final Map<String, Integer> met = new HashMap<>();

  private RowKeys(List<Integer> columns) {
    this.columns = columns;
  }

  /// @param layer that has at least the columns of the key
  static RowKeys of(Layer layer) {
    List<String> names = layer.fields().stream().map(field -> field.name()).toList();
    return new RowKeys(PlanSchema.keyOf(layer).stream().map(names::indexOf).toList());
  }

  /// The key of the next row.
  String next(LayerRow row) {
    if (columns.isEmpty()) {
      return Long.toString(Math.max(1, row.key()));
    }
    StringBuilder key = new StringBuilder();
    for (int column : columns) {
      key.append(row.values()[column]).append('\0');
    }
    int count = met.merge(key.toString(), 1, Integer::sum);
    return count == 1 ? key.toString() : key.append(count).toString();
  }
}
