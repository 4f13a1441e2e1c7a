package nl.noordwijzer.sheet;

import java.awt.Font;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How wide the columns of a table are: as wide as they need, or else those of words narrower.
final class TableColumns {
  /// Around the text of a cell, in parts of the size of its letters.
  static final double PADDING = 0.45;

  /// Most of the width that figures may take up.
  private static final double FIGURES_SHARE = 0.75;

  private final SheetTable table;
  private final double size;
  private final Lettering lettering;

  TableColumns(SheetTable table, double size, Lettering lettering) {
    this.table = table;
    this.size = size;
    this.lettering = lettering;
  }

  /// In points; together the given width. What is over is shared; where there is too little,
  /// columns of words give way that have more than their share.
  double[] widths(double width) {
    double[] needed =
        IntStream.range(0, table.columns().size()).mapToDouble(this::needed).toArray();
    double all = Arrays.stream(needed).sum();
    if (all <= width) {
      return Arrays.stream(needed).map(column -> column * width / all).toArray();
    }
    double figures = sum(needed, true);
    double words = sum(needed, false);
    double most = words == 0 ? width : Math.min(figures, width * FIGURES_SHARE);
    double share = share(needed, width - most);
    double[] widths = new double[needed.length];
    for (int i = 0; i < widths.length; i++) {
      widths[i] = isFigures(i) ? needed[i] * most / figures : Math.min(needed[i], share);
    }
    double over = width - Arrays.stream(widths).sum();
    return Arrays.stream(widths).map(column -> column + over / widths.length).toArray();
  }

  /// The most that a column of words may take up, such that together they fit.
  private double share(double[] needed, double room) {
    double[] words =
        IntStream.range(0, needed.length)
            .filter(i -> !isFigures(i))
            .mapToDouble(i -> needed[i])
            .sorted()
            .toArray();
    double left = room;
    for (int i = 0; i < words.length; i++) {
      double even = left / (words.length - i);
      if (words[i] > even) {
        return even;
      }
      left -= words[i];
    }
    return Double.MAX_VALUE;
  }

  private double sum(double[] needed, boolean figures) {
    return IntStream.range(0, needed.length)
        .filter(i -> isFigures(i) == figures)
        .mapToDouble(i -> needed[i])
        .sum();
  }

  /// Whether figures need more than they may take up: a word of a heading would be broken.
  boolean areTight(double width) {
    double[] needed =
        IntStream.range(0, table.columns().size()).mapToDouble(this::needed).toArray();
    return sum(needed, true) > width * (sum(needed, false) == 0 ? 1 : FIGURES_SHARE);
  }

  private boolean isFigures(int column) {
    return table.columns().get(column).figures();
  }

  /// For its cells, and for the longest word of its heading.
  private double needed(int column) {
    Font plain = lettering.at(Typeface.REGULAR, size);
    Font bold = lettering.at(Typeface.BOLD, size);
    DoubleStream cells =
        table.rows().stream()
            .filter(row -> !row.isHeading())
            .mapToDouble(row -> FittedText.width(row.cell(column), plain));
    String heading = table.columns().get(column).heading();
    Stream<String> words =
        isFigures(column) ? Arrays.stream(heading.split(" +")) : Stream.of(heading);
    DoubleStream headings = words.mapToDouble(word -> FittedText.width(word, bold));
    return DoubleStream.concat(cells, headings).max().orElse(0) + 2 * PADDING * size + 0.5;
  }
}
