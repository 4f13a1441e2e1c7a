package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTWriter;

/// Shapes as text in a column, for formats of cells: well-known text with all decimals.
final class ShapeText {
  /// Name of the column.
  static final String COLUMN = "wkt";

  private ShapeText() {}

  /// The same table with its shapes in the last column; as it is when it has none.
  static SourceTable in(SourceTable table) {
    if (!table.hasGeometry()) {
      return table;
    }
    List<Column> columns = new ArrayList<>(table.columns());
    columns.add(new Column(COLUMN, ColumnType.TEXT));
    List<SourceRow> rows = table.rows().stream().map(ShapeText::row).toList();
    return new SourceTable(table.name(), columns, rows, table.crs(), table.findings());
  }

  private static SourceRow row(SourceRow row) {
    int last = row.values().length;
    @Nullable Object[] values = new @Nullable Object[last + 1];
    System.arraycopy(row.values(), 0, values, 0, last);
    values[last] = row.geometry().filter(shape -> !shape.isEmpty()).map(ShapeText::of).orElse(null);
    return new SourceRow(row.place(), values, null);
  }

  private static String of(Geometry shape) {
    return new WKTWriter().write(shape);
  }
}
