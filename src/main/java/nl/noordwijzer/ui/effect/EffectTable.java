package nl.noordwijzer.ui.effect;

import java.util.List;

/// Figures in lines and columns, each with the sum behind it.
///
/// @param headings of the columns of figures
record EffectTable(List<String> headings, List<Line> lines) {
  EffectTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /// @param cells one for each heading; none in a line that heads those below it
  record Line(String name, List<Cell> cells) {
    Line {
      cells = List.copyOf(cells);
    }

    boolean isHeading() {
      return cells.isEmpty();
    }
  }

  /// A figure.
  ///
  /// @param account how it was reached, in sentences
  record Cell(String figure, String account) {}
}
