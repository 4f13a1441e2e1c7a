package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;

/// Texts that lost the white space around them. Where all cells of a column are equally long that
/// is how the file is made, as those of CBS are, and goes without saying.
final class TrimmedCells {
  private final Map<Integer, OfColumn> columns = new HashMap<>();

  /// The cells of a column, with the places of the first that were trimmed.
  private static final class OfColumn {
    private final List<Long> rows = new ArrayList<>();
    private int cells;
    private int shortest = Integer.MAX_VALUE;
    private int longest;

    boolean isPadded() {
      return cells > 1 && shortest == longest;
    }
  }

  /// @param read the cell as it stands in the file
  void meet(long row, int column, String read, String trimmed) {
    OfColumn of = columns.computeIfAbsent(column, _ -> new OfColumn());
    of.cells++;
    of.shortest = Math.min(of.shortest, read.length());
    of.longest = Math.max(of.longest, read.length());
    if (read.length() > trimmed.length() && of.rows.size() <= Findings.MOST) {
      of.rows.add(row);
    }
  }

  /// Tells of those that are text.
  ///
  /// @param places of the rows of the table
  void tell(List<Column> typed, List<Long> places, Findings findings) {
    columns.forEach((column, of) -> {
      if (column < typed.size() && typed.get(column).type() == ColumnType.TEXT && !of.isPadded()) {
        of.rows.stream()
            .filter(places::contains)
            .forEach(row ->
                findings.add(
                    Finding.Weight.NOTED, "format.cells.trimmed", row, typed.get(column).name()));
      }
    });
  }
}
