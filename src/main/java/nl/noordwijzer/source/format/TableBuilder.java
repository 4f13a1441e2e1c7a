package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/// Puts a table together from rows whose columns appear as they come; what a column holds follows
/// from its values.
final class TableBuilder {
  /// Most columns of a table, as in SQLite; later ones are left out.
  static final int MOST_COLUMNS = 2000;

  private final Map<String, Integer> columns = new LinkedHashMap<>();
  private final List<SourceRow> rows = new ArrayList<>();
  private final Findings findings = new Findings();
  private @Nullable Object[] current = {};
  private boolean full;

  Findings findings() {
    return findings;
  }

  int size() {
    return rows.size();
  }

  /// The number of the row that is being filled, counted from 1.
  long place() {
    return rows.size() + 1L;
  }

  /// Makes room for a column, so that it exists without values too.
  int column(String name) {
    String clean = name.strip();
    Integer known = columns.get(clean);
    if (known != null) {
      return known;
    }
    if (columns.size() == MOST_COLUMNS) {
      noteFull();
      return -1;
    }
    columns.put(clean, columns.size());
    return columns.size() - 1;
  }

  private void noteFull() {
    if (!full) {
      full = true;
      findings.add(Finding.Weight.SKIPPED, "format.columns", place(), "" + MOST_COLUMNS);
    }
  }

  /// Forgets what was put in the row that is being filled.
  void startRow() {
    current = new Object[columns.size()];
  }

  /// @param value String, Long, Double, Boolean, LocalDate or null
  void put(String column, @Nullable Object value) {
    int index = column(column);
    if (index >= 0 && value != null) {
      if (index >= current.length) {
        current = Arrays.copyOf(current, columns.size());
      }
      current[index] = value;
    }
  }

  void endRow(@Nullable Geometry shape) {
    rows.add(new SourceRow(place(), current, shape));
  }

  /// A shape that could not be read; its row stays.
  void skipShape() {
    findings.add(Finding.Weight.SKIPPED, "format.shape.lost", place());
  }

  SourceTable build(String name, String crs) {
    List<SourceRow> complete = new ArrayList<>(rows.size());
    for (SourceRow row : rows) {
      @Nullable Object[] values = row.values();
      complete.add(
          values.length == columns.size()
              ? row
              : new SourceRow(row.place(), Arrays.copyOf(values, columns.size()), row.shape()));
    }
    List<Column> typed = new ArrayList<>();
    columns.forEach(
        (column, index) -> typed.add(new Column(column, ColumnContent.settle(complete, index))));
    return new SourceTable(name, typed, complete, crs, findings.list());
  }
}
