package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.text.Figures;

/// Paints a chart: axes with round figures, and a key in which each series has its own colour and
/// sign.
final class ChartPainter {
  private static final double FIGURE = 0.85;
  private static final double MARK_EVERY = 5;

  /// Of a dash, in parts of the size of the letters.
  private static final double DASH = 0.08;

  private final Graphics2D graphics;
  private final SheetChart chart;
  private final double size;
  private final HouseStyle style;
  private final Figures figures;
  private final Rectangle2D plot;
  private final ChartAxis axis;

  /// @param sheet on which it stands
  ChartPainter(Graphics2D graphics, SheetItem.ChartItem item, Sheet sheet) {
    this.graphics = graphics;
    chart = item.chart();
    size = item.size();
    style = sheet.style();
    figures = sheet.texts().figures();
    axis = chart.axis();
    plot = plot(item.box().points());
  }

  private Rectangle2D plot(Rectangle2D bounds) {
    double left =
        axis.ticks().map(tick -> FittedText.width(label(tick), font())).max().orElse(0)
            + size * 0.6;
    double top = size * (chart.title().isEmpty() ? 1.6 : 3.2);
    double bottom = size * 1.8 + keyHeight(bounds.getWidth());
    return new Rectangle2D.Double(
        bounds.getX() + left,
        bounds.getY() + top,
        Math.max(1, bounds.getWidth() - left - size),
        Math.max(1, bounds.getHeight() - top - bottom));
  }

  private Font font() {
    return style.lettering().at(Typeface.REGULAR, size * FIGURE);
  }

  private String label(double tick) {
    return figures.number(tick, axis.decimals());
  }

  void paint(Rectangle2D bounds) {
    graphics.setColor(style.colour(Tone.INK));
    double y = bounds.getY();
    if (!chart.title().isEmpty()) {
      text(chart.title(), style.lettering().at(Typeface.BOLD, size), bounds.getX(), y + size);
      y += size * 1.6;
    }
    graphics.setColor(style.colour(Tone.SOFT_INK));
    text(chart.unit(), font(), bounds.getX(), y + size * FIGURE);
    grid();
    if (chart.kind() == SheetChart.Kind.COLUMNS) {
      columns();
    } else {
      lines();
    }
    key(bounds);
  }

  private void text(String text, Font font, double x, double baseline) {
    FittedText.draw(graphics, new FittedText.Run(text, font), x, baseline);
  }

  private void grid() {
    axis.ticks()
        .forEach(tick -> {
          double y = y(tick);
          graphics.setStroke(new BasicStroke(tick == 0 ? 0.8f : 0.35f));
          graphics.setColor(style.colour(tick == 0 ? Tone.SOFT_INK : Tone.HAIRLINE));
          graphics.draw(new Line2D.Double(plot.getX(), y, plot.getMaxX(), y));
          String label = label(tick);
          graphics.setColor(style.colour(Tone.SOFT_INK));
          double x = plot.getX() - size * 0.4 - FittedText.width(label, font());
          text(label, font(), x, y + size * 0.3);
        });
    for (int i = 0; i < chart.years().size(); i++) {
      if (isMarked(i)) {
        String year = String.valueOf(chart.years().get(i));
        double x = x(i) - FittedText.width(year, font()) / 2;
        text(year, font(), x, plot.getMaxY() + size * 1.3);
      }
    }
  }

  private boolean isMarked(int i) {
    return chart.years().size() <= 2 * MARK_EVERY || i % (int) MARK_EVERY == 0;
  }

  private double step() {
    return plot.getWidth() / chart.years().size();
  }

  private double x(int i) {
    return plot.getX() + (i + 0.5) * step();
  }

  private double y(double value) {
    return plot.getMaxY() - (value - axis.from()) / (axis.to() - axis.from()) * plot.getHeight();
  }

  private void columns() {
    double[] above = new double[chart.years().size()];
    double[] below = new double[chart.years().size()];
    for (int s = 0; s < chart.series().size(); s++) {
      List<Double> values = chart.series().get(s).values();
      for (int i = 0; i < values.size(); i++) {
        double value = values.get(i);
        double[] stack = value < 0 ? below : above;
        column(s, i, stack[i], stack[i] + value);
        stack[i] += value;
      }
    }
  }

  private void column(int series, int i, double from, double to) {
    if (from != to) {
      double top = Math.min(y(from), y(to));
      double height = Math.abs(y(from) - y(to));
      Rectangle2D bar = new Rectangle2D.Double(x(i) - step() * 0.36, top, step() * 0.72, height);
      graphics.setColor(colour(series));
      graphics.fill(bar);
      graphics.setColor(Color.WHITE);
      graphics.setStroke(new BasicStroke(0.4f));
      graphics.draw(bar);
    }
  }

  private void lines() {
    for (int s = 0; s < chart.series().size(); s++) {
      List<Double> values = chart.series().get(s).values();
      Path2D path = new Path2D.Double();
      for (int i = 0; i < values.size(); i++) {
        if (i == 0) {
          path.moveTo(x(i), y(values.get(i)));
        } else {
          path.lineTo(x(i), y(values.get(i)));
        }
      }
      graphics.setColor(colour(s));
      graphics.setStroke(stroke(s));
      graphics.draw(path);
      for (int i = 0; i < values.size(); i++) {
        if (isMarked(i)) {
          graphics.fill(sign(s, x(i), y(values.get(i))));
        }
      }
    }
  }

  private Color colour(int series) {
    return style.colour(look(series));
  }

  private SeriesLook look(int series) {
    return chart.series().get(series).look();
  }

  private BasicStroke stroke(int series) {
    float width = (float) (size * 0.16);
    List<Double> dash = look(series).dash();
    if (dash.isEmpty()) {
      return new BasicStroke(width);
    }
    float[] lengths = new float[dash.size()];
    for (int i = 0; i < lengths.length; i++) {
      lengths[i] = (float) (dash.get(i) * size * DASH);
    }
    return new BasicStroke(width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, lengths, 0);
  }

  /// Never told apart by colour alone; columns are squares.
  private Shape sign(int series, double x, double y) {
    double r = size * 0.28;
    boolean columns = chart.kind() == SheetChart.Kind.COLUMNS;
    return switch (columns ? SeriesLook.Sign.SQUARE : look(series).sign()) {
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

  private double keyHeight(double width) {
    return keyRows(width) * size * 1.5 + size * 0.4;
  }

  private int keyRows(double width) {
    double x = 0;
    int rows = 1;
    for (SheetChart.Series series : chart.series()) {
      double needed = entryWidth(series, width);
      if (x > 0 && x + needed > width + size * 1.4) {
        rows++;
        x = 0;
      }
      x += needed;
    }
    return rows;
  }

  private double entryWidth(SheetChart.Series series, double width) {
    return size * 2.6 + FittedText.width(series.name(), keyFont(series, width));
  }

  /// Smaller for a name that is longer than the chart is wide.
  private Font keyFont(SheetChart.Series series, double width) {
    double fit = (width - size * 1.2) / FittedText.width(series.name(), font());
    return fit < 1 ? font().deriveFont((float) (font().getSize2D() * fit)) : font();
  }

  private void key(Rectangle2D bounds) {
    double x = bounds.getX();
    double y = plot.getMaxY() + size * 3.2;
    for (int s = 0; s < chart.series().size(); s++) {
      SheetChart.Series series = chart.series().get(s);
      double width = entryWidth(series, bounds.getWidth());
      if (x > bounds.getX() && x + width > bounds.getMaxX() + size * 1.4) {
        x = bounds.getX();
        y += size * 1.5;
      }
      graphics.setColor(colour(s));
      graphics.fill(sign(s, x + size * 0.5, y - size * 0.3));
      graphics.setColor(style.colour(Tone.INK));
      text(series.name(), keyFont(series, bounds.getWidth()), x + size * 1.2, y);
      x += width;
    }
  }
}
