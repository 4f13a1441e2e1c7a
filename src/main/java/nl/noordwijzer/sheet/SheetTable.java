package nl.noordwijzer.sheet;

import java.util.List;

/// Words and figures in rows and columns.
///
/// @param title what the table is about; empty where the page says so already
/// @param columns their headings, that of the names first
/// @param notes under the table: what the figures are and are not
public record SheetTable(String title, List<Column> columns, List<Row> rows, List<String> notes) {
  public SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// A column.
  ///
  /// @param figures whether it holds figures, which stand to the right under each other
  public record Column(String heading, boolean figures) {}

  /// @param cells one for each column; only the first in a row that heads those below it
  public record Row(List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }

    public boolean isHeading() {
      return cells.size() == 1;
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /// Some of its rows: a table that goes on over pages. Its notes stand under the last part.
  ///
  /// @param from first row
  /// @param to the row after the last
  public SheetTable part(int from, int to) {
    return new SheetTable(
        title, columns, rows.subList(from, to), to == rows.size() ? notes : List.of());
  }
}
