package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.outcome.EffectTable;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.sheet.SheetTable;

/// Puts a table of figures on paper: without the sums behind them.
final class EffectPaper {
  private EffectPaper() {}

  /// What one line tells, figure under figure; without rows where the table has no line.
  ///
  /// @param names heading of what the figures are called
  static SheetTable upright(EffectTable table, String names) {
    List<SheetTable.Row> rows = new ArrayList<>();
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(names, false));
    for (EffectTable.Line line : table.lines()) {
      columns.add(new SheetTable.Column(line.name(), true));
      for (int i = 0; i < line.cells().size(); i++) {
        rows.add(
            new SheetTable.Row(List.of(table.headings().get(i), line.cells().get(i).figure())));
      }
    }
    return new SheetTable("", columns, rows, List.of());
  }

  /// @param names heading of what the lines are called
  static SheetTable table(EffectTable table, String names) {
    List<SheetTable.Column> columns = new ArrayList<>();
    columns.add(new SheetTable.Column(names, false));
    table.headings().forEach(heading -> columns.add(new SheetTable.Column(heading, true)));
    List<SheetTable.Row> rows = new ArrayList<>();
    table.lines().forEach(line -> rows.add(row(line)));
    return new SheetTable("", columns, rows, List.of());
  }

  private static SheetTable.Row row(EffectTable.Line line) {
    List<String> cells = new ArrayList<>();
    Map<Integer, SheetTable.Exact> exact = new HashMap<>();
    cells.add(line.name());
    for (EffectTable.Cell cell : line.cells()) {
      Spread figure = cell.exact();
      if (figure != null) {
        exact.put(cells.size(), exact(figure));
      }
      cells.add(cell.figure());
    }
    return new SheetTable.Row(cells, exact);
  }

  static SheetTable.Exact exact(Spread figure) {
    return new SheetTable.Exact(figure.expected(), figure.least(), figure.most());
  }
}
