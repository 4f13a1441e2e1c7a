package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Tables below each other as one, with the columns of all of them, for a format that has one only.
final class JoinedTable {
  private JoinedTable() {}

  static SourceTable of(List<SourceTable> tables) {
    if (tables.size() == 1) {
      return tables.getFirst();
    }
    Map<String, ColumnType> types = new LinkedHashMap<>();
    for (SourceTable table : tables) {
      table
          .columns()
          .forEach(column -> types.merge(column.name(), column.type(), JoinedTable::common));
    }
    List<Column> columns = new ArrayList<>();
    types.forEach((name, type) -> columns.add(new Column(name, type)));
    List<SourceRow> rows = new ArrayList<>();
    tables.forEach(table -> table.rows().forEach(row -> rows.add(fitted(row, table, columns))));
    String name = tables.isEmpty() ? "" : tables.getFirst().name();
    String crs = tables.isEmpty() ? "" : tables.getFirst().crs();
    return new SourceTable(name, columns, rows, crs, List.of());
  }

  private static ColumnType common(ColumnType one, ColumnType other) {
    return one == other ? one : ColumnType.TEXT;
  }

  private static SourceRow fitted(SourceRow row, SourceTable table, List<Column> columns) {
    @Nullable Object[] values = new @Nullable Object[columns.size()];
    for (int i = 0; i < values.length; i++) {
      var from = table.column(columns.get(i).name());
      values[i] = from.isPresent() ? row.value(from.getAsInt()) : null;
    }
    return new SourceRow(row.place(), values, row.shape());
  }
}
