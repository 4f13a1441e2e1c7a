package nl.noordwijzer.sheet;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import nl.noordwijzer.job.Progress;

/// Paints a sheet on any Graphics2D whose unit is a point of 1/72 inch.
public final class SheetPainter {
  private static final double CSS_PIXEL = 0.75;

  private SheetPainter() {}

  /// Points per CSS pixel: lines and letters of the map grow with the paper.
  public static double unit(PageFormat format) {
    return CSS_PIXEL * format.paper().typeScale();
  }

  /// Paints everything.
  ///
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static void paint(Graphics2D graphics, Sheet sheet, Progress progress) {
    paintPaper(graphics, sheet.format());
    ItemPainter painter = new ItemPainter(graphics, sheet, progress);
    sheet.items().forEach(painter::paint);
  }

  static void paintPaper(Graphics2D graphics, PageFormat format) {
    useFineHints(graphics);
    graphics.setColor(Color.WHITE);
    graphics.fill(new Rectangle2D.Double(0, 0, format.width(), format.height()));
  }

  static void useFineHints(Graphics2D graphics) {
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
  }
}
