package nl.noordwijzer.planfile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import org.jspecify.annotations.Nullable;

/// Rows of a plan as its journal knows them: those that any step changed, as they are now.
final class JournalRows {
  private final Map<String, Map<Long, byte @Nullable []>> states = new HashMap<>();

  /// @param steps numbers in the order in which they were done, with whether each was taken back
  JournalRows(List<Journal.Step> steps, Map<Long, List<Journal.Edit>> edits) {
    for (Journal.Step step : steps) {
      for (Journal.Edit edit : edits.getOrDefault(step.number(), List.of())) {
        Map<Long, byte @Nullable []> rows =
            states.computeIfAbsent(edit.table(), _ -> new HashMap<>());
        if (!step.undone()) {
          rows.put(edit.key(), edit.after());
        } else if (!rows.containsKey(edit.key())) {
          rows.put(edit.key(), edit.before());
        }
      }
    }
  }

  /// A row as it is now, if a step changed it and it is there.
  Optional<LayerRow> row(Layer layer, long key) {
    byte[] state = states.getOrDefault(layer.table(), Map.of()).get(key);
    try {
      return Optional.ofNullable(state).map(bytes -> RowBytes.row(layer, key, bytes));
    } catch (IllegalArgumentException | ClassCastException _) {
      return Optional.empty();
    }
  }

  /// Numbers of the rows that any step changed.
  Iterable<Long> keys(Layer layer) {
    return states.getOrDefault(layer.table(), Map.of()).keySet().stream().sorted().toList();
  }
}
