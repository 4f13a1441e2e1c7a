package nl.noordwijzer.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words and figures in rows and columns.
///
/// @param title what the table is about; empty where the page says so already
/// @param columns their headings, that of the names first
/// @param notes under the table: what the figures are and are not
/// @param caption where it stands without its page
public record SheetTable(
    String title, List<Column> columns, List<Row> rows, List<String> notes, Caption caption) {

  /// What a table is called where it stands without its page.
  ///
  /// @param name for a tab of a workbook, short; empty where its page says what it is
  /// @param title with all that its page says of it: of which scenario, in which unit
  public record Caption(String name, String title) {
    static final Caption NONE = new Caption("", "");
  }

  public SheetTable(String title, List<Column> columns, List<Row> rows, List<String> notes) {
    this(title, columns, rows, notes, Caption.NONE);
  }

  public SheetTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
  }

  /// A column.
  ///
  /// @param figures whether it holds figures, which stand to the right under each other
  public record Column(String heading, boolean figures) {}

  /// A row.
  ///
  /// @param cells one for each column; only the first in a row that heads those below it
  /// @param exact by column, what figures are before they are rounded to be shown
  public record Row(List<String> cells, Map<Integer, Exact> exact) {
    public Row {
      cells = List.copyOf(cells);
      exact = Map.copyOf(exact);
    }

    public Row(List<String> cells) {
      this(cells, Map.of());
    }

    Optional<Exact> exact(int column) {
      return Optional.ofNullable(exact.get(column));
    }

    public boolean isHeading() {
      return cells.size() == 1;
    }

    String cell(int column) {
      return column < cells.size() ? cells.get(column) : "";
    }
  }

  /// A figure with what it is at least and at most.
  public record Exact(double expected, double least, double most) {}

  public SheetTable with(Caption value) {
    return new SheetTable(title, columns, rows, notes, value);
  }

  SheetTable with(List<Column> otherColumns, List<Row> otherRows) {
    return new SheetTable(title, otherColumns, otherRows, notes, caption);
  }

  /// Some of its rows: a table that goes on over pages. Its notes stand under the last part.
  ///
  /// @param from first row
  /// @param to the row after the last
  public SheetTable part(int from, int to) {
    return new SheetTable(
        title, columns, rows.subList(from, to), to == rows.size() ? notes : List.of(), caption);
  }
}
