package nl.noordwijzer.source.online;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.source.http.JsonMembers;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Finding.Weight;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Rows of StatLine, without the blanks that codes and names are filled up with.
final class StatLineRows {
  private final StatLineColumns columns;
  private final List<SourceRow> rows = new ArrayList<>();
  private int unfit;

  StatLineRows(StatLineColumns columns) {
    this.columns = columns;
  }

  int size() {
    return rows.size();
  }

  void add(JsonMembers row) {
    @Nullable Object[] values = new Object[columns.keys().size()];
    for (int i = 0; i < values.length; i++) {
      Object sent = row.members().get(columns.keys().get(i));
      values[i] = as(columns.columns().get(i).type(), sent);
      unfit += sent instanceof Number && values[i] == null ? 1 : 0;
    }
    rows.add(new SourceRow(rows.size() + 1L, values, null));
  }

  /// A number that does not fit the type of its column is left out.
  private static @Nullable Object as(ColumnType type, @Nullable Object value) {
    return switch (type) {
      case WHOLE -> value instanceof Long ? value : null;
      case DECIMAL -> value instanceof Number number ? finite(number.doubleValue()) : null;
      default -> value == null || value.toString().isBlank() ? null : value.toString().strip();
    };
  }

  private static @Nullable Object finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  SourceTable table(String name, Finding origin) {
    List<Finding> findings = new ArrayList<>(List.of(origin));
    if (unfit > 0) {
      findings.add(Finding.of(Weight.SKIPPED, "online.statline.unfit", 0, Integer.toString(unfit)));
    }
    return new SourceTable(name, columns.columns(), rows, "", findings);
  }
}
