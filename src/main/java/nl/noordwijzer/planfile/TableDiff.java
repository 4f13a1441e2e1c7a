package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerEditor;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Finds which rows of a layer must change so that it has those of a listing.
final class TableDiff {
  private final StoredLayer stored;
  private final Listing wanted;
  private final Map<String, Position> present = new LinkedHashMap<>();
  private final List<RowChange> changes = new ArrayList<>();

  /// Where a row of the file stands.
  private record Position(long key, String group, @Nullable Double order) {}

  private TableDiff(StoredLayer stored, Listing wanted) {
    this.stored = stored;
    this.wanted = wanted;
  }

  static List<RowChange> of(StoredLayer stored, Listing wanted) throws NoordwijzerException {
    TableDiff diff = new TableDiff(stored, wanted);
    diff.findPresent();
    diff.compare();
    return diff.changes;
  }

  private void findPresent() throws NoordwijzerException {
    Layer columns = stored.positions();
    RowKeys keys = RowKeys.of(columns);
    stored
        .file()
        .read(
            columns,
            row -> {
              if (!stored.aside().contains(row.key())) {
                present.put(keys.next(row), position(columns, row));
              }
            });
  }

  private Position position(Layer columns, LayerRow row) {
    String group = "";
    Double order = null;
    for (int i = 0; i < row.values().length; i++) {
      String column = columns.fields().get(i).name();
      Object value = row.values()[i];
      if (stored.group().filter(column::equals).isPresent()) {
        group = String.valueOf(value);
      } else if (column.equals(PlanSchema.ORDER.name()) && value instanceof Number number) {
        order = number.doubleValue();
      }
    }
    return new Position(row.key(), group, order);
  }

  private void compare() throws NoordwijzerException {
    Map<String, Double> orders = orders();
    LayerEditor editor = stored.editorOfOurs();
    long next = editor.lastKey() + 1;
    for (Listing.Entry entry : wanted.entries()) {
      Position position = present.remove(entry.key());
      Double order = orders.get(entry.key());
      if (position == null) {
        LayerRow row = row(entry, order);
        changes.add(new RowChange(stored, row.key() > 0 ? row.key() : next++, row));
      } else if (entry.touched() || (order != null && !order.equals(position.order()))) {
        compare(
            editor.row(position.key()), new RowChange(stored, position.key(), row(entry, order)));
      }
    }
    present.values().forEach(gone -> changes.add(new RowChange(stored, gone.key(), null)));
  }

  private void compare(Optional<LayerRow> row, RowChange change) {
    Layer ours = stored.ours();
    LayerRow after = change.row();
    if (after != null
        && (row.isEmpty()
            || !Arrays.equals(RowBytes.of(ours, row.get()), RowBytes.of(ours, after)))) {
      changes.add(change);
    }
  }

  private LayerRow row(Listing.Entry entry, @Nullable Double order) {
    return wanted.isOrdered() ? Listing.placed(entry, order) : entry.row().get();
  }

  private Map<String, Double> orders() {
    Map<String, Double> orders = new HashMap<>();
    if (wanted.isOrdered()) {
      wanted
          .groups()
          .forEach((group, keys) -> orders.putAll(Ordering.assign(keys, numbers(group))));
    }
    return orders;
  }

  private Map<String, Double> numbers(String group) {
    Map<String, Double> numbers = new HashMap<>();
    present.forEach((key, position) -> {
      if (position.order() != null && position.group().equals(group)) {
        numbers.put(key, position.order());
      }
    });
    return numbers;
  }
}
