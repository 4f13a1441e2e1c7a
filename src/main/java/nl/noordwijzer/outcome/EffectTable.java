package nl.noordwijzer.outcome;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    public boolean isHeading() {
      return cells.isEmpty();
    }

    private List<String> looks() {
      return Stream.concat(Stream.of(name), cells.stream().map(Cell::figure)).toList();
    }
  }

  /// A figure.
  ///
  /// @param exact what it is before it is rounded; absent where what is shown says enough
  /// @param sentences how it was reached; they are made for who asks, not at each change of the
  ///   plan
  public record Cell(String figure, @Nullable Spread exact, Supplier<String> sentences) {
    public Cell(String figure, Supplier<String> sentences) {
      this(figure, null, sentences);
    }

    /// How it was reached, in sentences.
    public String account() {
      return sentences.get();
    }
  }

  /// With more lines below it.
  public EffectTable with(List<Line> more) {
    return new EffectTable(headings, Stream.concat(lines.stream(), more.stream()).toList());
  }

  /// Whether another has the same words and figures, whatever is behind these.
  public boolean looksLike(List<Line> others) {
    return lines.stream()
        .map(Line::looks)
        .toList()
        .equals(others.stream().map(Line::looks).toList());
  }
}
