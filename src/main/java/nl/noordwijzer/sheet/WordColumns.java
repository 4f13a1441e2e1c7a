package nl.noordwijzer.sheet;

import java.util.Arrays;
import java.util.List;

/// Columns that have less room than they need, of which the longest text then sets the height of
/// each row: they give each other room until all rows together are as low as they can be.
final class WordColumns {
  /// Parts of the whole by which columns give each other room, from coarse to fine.
  private static final List<Integer> PARTS = List.of(12, 24, 48);

  /// Lines end between words, so that text takes more room than it is long.
  private static final double RAGGED = 1.06;

  private final List<List<Cell>> rows;
  private final double[] least;
  private final double around;

  /// A text in a row of a table, or in its heading.
  ///
  /// @param length on one line, in points; none where it takes one line anyway
  /// @param figure of which a second line is as bad as one more of the row
  record Cell(double length, boolean figure) {}

  /// @param rows the texts of each, one for each column
  /// @param least width of each column
  /// @param around the text of a cell, within the width of its column
  WordColumns(List<List<Cell>> rows, double[] least, double around) {
    this.rows = List.copyOf(rows);
    this.least = least.clone();
    this.around = around;
  }

  /// @param widths in points
  /// @return other widths, together the same
  double[] levelled(double[] widths) {
    double[] now = widths.clone();
    for (int parts : PARTS) {
      double step = Arrays.stream(widths).sum() / parts;
      for (double[] next = given(now, step); lines(next) < lines(now); next = given(now, step)) {
        now = next;
      }
    }
    return now;
  }

  /// One column gives another some room, where that makes the rows lowest.
  private double[] given(double[] widths, double step) {
    double[] best = widths;
    for (int from = 0; from < widths.length; from++) {
      for (int to = 0; to < widths.length; to++) {
        if (from != to && widths[from] - step >= least[from]) {
          double[] next = widths.clone();
          next[from] -= step;
          next[to] += step;
          best = lines(next) < lines(best) ? next : best;
        }
      }
    }
    return best;
  }

  private double lines(double[] widths) {
    return rows.stream().mapToDouble(row -> lines(row, widths)).sum();
  }

  private double lines(List<Cell> row, double[] widths) {
    double most = 1;
    int parted = 0;
    for (int i = 0; i < widths.length; i++) {
      double room = widths[i] - around;
      Cell cell = row.get(i);
      if (cell.length > room) {
        most = Math.max(most, Math.ceil(cell.length * RAGGED / room));
        parted += cell.figure ? 1 : 0;
      }
    }
    return most + parted;
  }
}
