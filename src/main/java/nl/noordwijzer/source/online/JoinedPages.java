package nl.noordwijzer.source.online;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Pages of one collection, one behind the other as one table.
///
/// A page knows only its own values: a column may be absent from it, or have whole numbers where
/// another page has decimals.
final class JoinedPages {
  private final Map<String, ColumnType> types = new LinkedHashMap<>();
  private final List<SourceTable> pages = new ArrayList<>();

  void add(SourceTable page) {
    pages.add(page);
    for (int i = 0; i < page.columns().size(); i++) {
      if (isFilled(page, i)) {
        Column column = page.columns().get(i);
        types.merge(column.name(), column.type(), JoinedPages::wider);
      }
    }
  }

  private static boolean isFilled(SourceTable page, int column) {
    return page.rows().stream().anyMatch(row -> row.value(column) != null);
  }

  private static ColumnType wider(ColumnType one, ColumnType other) {
    if (one == other) {
      return one;
    }
    return isNumber(one) && isNumber(other) ? ColumnType.DECIMAL : ColumnType.TEXT;
  }

  private static boolean isNumber(ColumnType type) {
    return type == ColumnType.WHOLE || type == ColumnType.DECIMAL;
  }

  boolean isEmpty() {
    return pages.stream().allMatch(page -> page.rows().isEmpty());
  }

  /// Columns without any value are left out.
  SourceTable table(String name, String crs) {
    List<Column> columns = new ArrayList<>();
    types.forEach((column, type) -> columns.add(new Column(column, type)));
    List<SourceRow> rows = new ArrayList<>();
    List<Finding> findings = new ArrayList<>();
    for (SourceTable page : pages) {
      findings.addAll(page.findings());
      int[] from = columns.stream().mapToInt(c -> page.column(c.name()).orElse(-1)).toArray();
      for (SourceRow row : page.rows()) {
        rows.add(new SourceRow(rows.size() + 1L, values(row, from, columns), row.shape()));
      }
    }
    return new SourceTable(name, columns, rows, crs, findings);
  }

  private static @Nullable Object[] values(SourceRow row, int[] from, List<Column> columns) {
    @Nullable Object[] values = new Object[from.length];
    for (int i = 0; i < from.length; i++) {
      values[i] = from[i] < 0 ? null : as(columns.get(i).type(), row.value(from[i]));
    }
    return values;
  }

  private static @Nullable Object as(ColumnType type, @Nullable Object value) {
    return switch (value) {
      case Long whole when type == ColumnType.DECIMAL -> (double) whole;
      case Object other when type == ColumnType.TEXT -> other.toString();
      case null, default -> value;
    };
  }
}
