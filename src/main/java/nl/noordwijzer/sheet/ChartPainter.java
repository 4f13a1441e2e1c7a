package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.text.Figures;

/// Paints a chart: axes with round figures, lines or columns, and a key below them.
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
  private final ChartKey key;
  private final String unit;
  private final ChartAxis axis;

  /// @param sheet on which it stands
  ChartPainter(Graphics2D graphics, SheetItem.ChartItem item, Sheet sheet) {
    this.graphics = graphics;
    chart = item.chart();
    size = item.size();
    style = sheet.style();
    figures = sheet.texts().figures();
    axis = chart.axis();
    unit = chart.axisWords(sheet.texts());
    key = new ChartKey(chart, size, style, item.box().points().getWidth());
    plot = plot(item.box().points());
  }

  private Rectangle2D plot(Rectangle2D bounds) {
    double left =
        axis.ticks().map(tick -> FittedText.width(label(tick), font())).max().orElse(0)
            + size * 0.6;
    double top = size * (chart.title().isEmpty() ? 1.6 : 3.2);
    double bottom = size * 1.8 + key.height();
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
    text(unit, fitted(unit, bounds.getWidth()), bounds.getX(), y + size * FIGURE);
    grid();
    if (chart.kind() == SheetChart.Kind.COLUMNS) {
      columns();
    } else {
      lines();
    }
    key.paint(graphics, bounds.getX(), plot.getMaxY() + size * 2.3);
  }

  /// Smaller for words that are wider than the chart.
  private Font fitted(String words, double width) {
    double fit = Math.min(1, width / Math.max(1, FittedText.width(words, font())));
    return font().deriveFont((float) (font().getSize2D() * fit));
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
          graphics.fill(key.sign(s, x(i), y(values.get(i))));
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
}
