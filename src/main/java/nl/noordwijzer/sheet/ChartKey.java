package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/// The key of a chart: each series with its own colour and sign. A name that is wider than the
/// chart goes on in the next line.
final class ChartKey {
  private static final double LETTERS = 0.85;
  private static final double ROW = 1.5;
  private static final double INDENT = 1.2;
  private static final double BETWEEN = 1.4;

  /// Most lines of a name.
  private static final int LINES = 3;

  private final SheetChart chart;
  private final double size;
  private final HouseStyle style;
  private final double width;
  private final List<Entry> entries = new ArrayList<>();
  private double height;

  /// @param x from the left of the chart, points
  /// @param y from the top of the key, points
  private record Entry(FittedText name, double x, double y) {}

  /// @param size of the letters of the chart
  /// @param width of the chart, points
  ChartKey(SheetChart chart, double size, HouseStyle style, double width) {
    this.chart = chart;
    this.size = size;
    this.style = style;
    this.width = width;
    place();
  }

  private void place() {
    double x = 0;
    double y = 0;
    double row = 0;
    for (SheetChart.Series series : chart.series()) {
      FittedText name = name(series);
      double needed = size * INDENT + name.width();
      if (x > 0 && x + needed > width) {
        x = 0;
        y += row;
        row = 0;
      }
      entries.add(new Entry(name, x, y));
      row = Math.max(row, size * (ROW - LETTERS * FittedText.LEADING) + name.height());
      x += needed + size * BETWEEN;
    }
    height = y + row + size * 0.4;
  }

  private FittedText name(SheetChart.Series series) {
    double letters = size * LETTERS;
    FittedText.Frame frame =
        new FittedText.Frame(
            width - size * INDENT, LINES * letters * FittedText.LEADING + 0.1, letters);
    return FittedText.fit(series.name(), Typeface.REGULAR, style.lettering(), frame);
  }

  /// Points.
  double height() {
    return height;
  }

  /// Points.
  double smallestLetters() {
    return entries.stream().mapToDouble(entry -> entry.name.font().getSize2D()).min().orElse(0);
  }

  /// @param top of the key
  void paint(Graphics2D graphics, double left, double top) {
    for (int s = 0; s < entries.size(); s++) {
      Entry entry = entries.get(s);
      double x = left + entry.x;
      double y = top + entry.y;
      graphics.setColor(style.colour(chart.series().get(s).look()));
      graphics.fill(sign(s, x + size * 0.5, y + size * 0.55));
      graphics.setColor(style.colour(Tone.INK));
      entry.name.paint(graphics, x + size * INDENT, y);
    }
  }

  /// Never told apart by colour alone; columns are squares.
  Shape sign(int series, double x, double y) {
    double r = size * 0.28;
    boolean columns = chart.kind() == SheetChart.Kind.COLUMNS;
    SeriesLook look = chart.series().get(series).look();
    return switch (columns ? SeriesLook.Sign.SQUARE : look.sign()) {
      case CIRCLE -> new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r);
      case SQUARE -> new Rectangle2D.Double(x - r, y - r, 2 * r, 2 * r);
      case TRIANGLE -> corners(x, y - 1.2 * r, x + 1.2 * r, y + r, x - 1.2 * r, y + r);
      case DIAMOND -> corners(x, y - 1.3 * r, x + 1.3 * r, y, x, y + 1.3 * r, x - 1.3 * r, y);
    };
  }

  private static Shape corners(double... points) {
    Path2D path = new Path2D.Double();
    path.moveTo(points[0], points[1]);
    for (int i = 2; i < points.length; i += 2) {
      path.lineTo(points[i], points[i + 1]);
    }
    path.closePath();
    return path;
  }
}
