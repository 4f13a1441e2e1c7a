package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPainter;

/// Paints a sheet on any Graphics2D whose unit is a point of 1/72 inch.
public final class SheetPainter {
  static final Color INK = new Color(0x1B2430);
  static final Color SOFT_INK = new Color(0x566170);
  static final Color HAIRLINE = new Color(0xB9C0C8);
  static final Color ACCENT = new Color(0x0F5C63);

  private static final double CSS_PIXEL = 0.75;
  private static final double TITLE_SIZE = 19;
  private static final double MESSAGE_SIZE = 10;

  private SheetPainter() {}

  /// Points per CSS pixel: lines and letters of the map grow with the paper.
  static double unit(PageFormat format) {
    return CSS_PIXEL * format.paper().typeScale();
  }

  /// Paints everything.
  ///
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static void paint(Graphics2D graphics, Sheet sheet, Progress progress) {
    SheetLayout layout = SheetLayout.of(sheet);
    useFineHints(graphics);
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, sheet.format().width(), sheet.format().height()));
    paintHeading(graphics, sheet, layout.heading());
    paintMap(graphics, sheet, layout, progress);
    paintLegend(graphics, sheet, layout);
    FooterPainter.paint(graphics, sheet, layout);
  }

  private static void useFineHints(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }

  private static void paintHeading(Graphics2D graphics, Sheet sheet, Rectangle2D bounds) {
    double scale = sheet.format().paper().typeScale();
    double messageRoom = bounds.getHeight() * 0.4;
    FittedText message =
        FittedText.fit(
            sheet.heading().message(),
            Typeface.REGULAR,
            new FittedText.Frame(bounds.getWidth(), messageRoom, MESSAGE_SIZE * scale));
    FittedText title =
        FittedText.fit(
            sheet.heading().title(),
            Typeface.BOLD,
            new FittedText.Frame(
                bounds.getWidth(), bounds.getHeight() - messageRoom, TITLE_SIZE * scale));
    graphics.setColor(INK);
    title.paint(graphics, bounds.getX(), bounds.getY());
    graphics.setColor(SOFT_INK);
    message.paint(graphics, bounds.getX(), bounds.getMaxY() - message.height());
  }

  private static void paintMap(
      Graphics2D graphics, Sheet sheet, SheetLayout layout, Progress progress) {
    Rectangle2D map = layout.map();
    Graphics2D inner = (Graphics2D) graphics.create();
    inner.translate(map.getX(), map.getY());
    inner.clip(new Rectangle2D.Double(0, 0, map.getWidth(), map.getHeight()));
    Rectangle2D legend = layout.legend().bounds();
    Rectangle2D covered =
        new Rectangle2D.Double(
            legend.getX() - map.getX(),
            legend.getY() - map.getY(),
            legend.getWidth(),
            legend.getHeight());
    MapFrame frame =
        new MapFrame(layout.legend().viewport(), unit(sheet.format()), List.of(covered));
    MapPainter.paint(inner, sheet.picture(), frame, progress);
    inner.dispose();
    graphics.setColor(HAIRLINE);
    graphics.setStroke(new BasicStroke((float) (0.5 * sheet.format().paper().typeScale())));
    graphics.draw(map);
  }

  private static void paintLegend(Graphics2D graphics, Sheet sheet, SheetLayout layout) {
    Rectangle2D bounds = layout.legend().bounds();
    graphics.setColor(Color.WHITE);
    graphics.fill(bounds);
    graphics.setColor(HAIRLINE);
    graphics.setStroke(new BasicStroke((float) (0.5 * sheet.format().paper().typeScale())));
    graphics.draw(bounds);
    layout.legend().card().paint(graphics, bounds.getX(), bounds.getY());
  }
}
