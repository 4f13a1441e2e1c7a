package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.function.BiConsumer;
import nl.noordwijzer.plan.TypeLook;

/// Single signs of a legend as pictures, TYPE_INT_ARGB_PRE, for the window.
///
/// @param width in CSS pixels
/// @param height in CSS pixels
/// @param unit device pixels per CSS pixel
public record LegendSigns(int width, int height, double unit) {

  public BufferedImage fill(AreaFill fill) {
    return paint((graphics, box) -> LegendPainter.paintFill(graphics, fill, box, unit));
  }

  public BufferedImage owner(OwnerLook look) {
    return paint((graphics, box) -> LegendPainter.paintOwner(graphics, look, box, unit));
  }

  public BufferedImage approximate(Ground ground) {
    return paint((graphics, box) -> LegendPainter.paintApproximate(graphics, ground, box, unit));
  }

  public BufferedImage line(Ground ground, Legend.LineEntry line) {
    return paint((graphics, box) -> LegendPainter.paintLine(graphics, ground, line, box, unit));
  }

  public BufferedImage type(Ground ground, TypeLook look) {
    return paint((graphics, box) -> LegendPainter.paintType(graphics, ground, look, box, unit));
  }

  public BufferedImage status(Ground ground, StatusSign sign) {
    return paint((graphics, box) -> LegendPainter.paintStatus(graphics, ground, sign, box, unit));
  }

  public BufferedImage wide(Ground ground) {
    return paint((graphics, box) -> LegendPainter.paintWide(graphics, ground, box, unit));
  }

  public BufferedImage planArea(Ground ground) {
    return paint((graphics, box) -> LegendPainter.paintPlanArea(graphics, ground, box, unit));
  }

  public BufferedImage mark(Ground ground, PlanMark mark) {
    return paint((graphics, box) -> LegendPainter.paintMark(graphics, ground, mark, box, unit));
  }

  private BufferedImage paint(BiConsumer<Graphics2D, Rectangle2D> sign) {
    int pixelWidth = (int) Math.ceil(width * unit);
    int pixelHeight = (int) Math.ceil(height * unit);
    BufferedImage image =
        new BufferedImage(pixelWidth, pixelHeight, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    double edge = unit / 2;
    sign.accept(
        graphics,
        new Rectangle2D.Double(edge, edge, pixelWidth - 2 * edge, pixelHeight - 2 * edge));
    graphics.dispose();
    return image;
  }
}
