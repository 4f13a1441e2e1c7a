package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;

/// An arrow to the north of the grid, with its letter under it.
final class NorthArrow {
  private NorthArrow() {}

  static void paint(Graphics2D graphics, Rectangle2D bounds, String letter) {
    double size = bounds.getHeight() * 0.34;
    double x = bounds.getCenterX();
    double top = bounds.getY();
    double bottom = bounds.getMaxY() - size * 1.15;
    double half = (bottom - top) * 0.36;
    graphics.setColor(SheetPainter.INK);
    graphics.setStroke(
        new BasicStroke(
            (float) (bounds.getHeight() * 0.03), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.fill(half(x, top, x - half, bottom));
    graphics.draw(half(x, top, x - half, bottom));
    graphics.draw(half(x, top, x + half, bottom));
    FittedText text =
        FittedText.fit(
            letter, Typeface.BOLD, new FittedText.Frame(bounds.getWidth(), size * 1.4, size));
    text.paint(graphics, x - text.width() / 2, bounds.getMaxY() - size);
  }

  private static Path2D half(double x, double top, double side, double bottom) {
    Path2D path = new Path2D.Double();
    path.moveTo(x, top);
    path.lineTo(side, bottom);
    path.lineTo(x, bottom - (bottom - top) * 0.24);
    path.closePath();
    return path;
  }
}
