package nl.noordwijzer.ui.effect;

import java.util.List;

/// Figures in lines and columns, each with the sum behind it.
///
/// @param headings of the columns of figures
public record EffectTable(List<String> headings, List<Line> lines) {
  public EffectTable {
    headings = List.copyOf(headings);
    lines = List.copyOf(lines);
  }

  /// @param cells one for each heading; none in a line that heads those below it
  public record Line(String name, List<Cell> cells) {
    public Line {
      cells = List.copyOf(cells);
    }

    boolean isHeading() {
      return cells.isEmpty();
    }
  }

  /// A figure.
  ///
  /// @param account how it was reached, in sentences
  public record Cell(String figure, String account) {}
}
