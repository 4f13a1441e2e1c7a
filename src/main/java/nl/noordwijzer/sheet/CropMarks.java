package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;

/// Lines at the corners of a page that show where it is cut, outside what is cut off.
record CropMarks(PageFormat format, Bleed bleed) {
  private static final double GAP_MM = 2;
  private static final double LENGTH_MM = 4;
  private static final float THIN = 0.25f;

  /// On graphics with the top left corner of the page at (0, 0).
  void paint(Graphics2D graphics) {
    graphics.setColor(Color.BLACK);
    graphics.setStroke(new BasicStroke(THIN, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    for (double x : new double[] {0, format.width()}) {
      for (double y : new double[] {0, format.height()}) {
        corner(graphics, x, y);
      }
    }
  }

  private void corner(Graphics2D graphics, double x, double y) {
    double from = (bleed.millimetres() + GAP_MM) * PageFormat.MM;
    double to = from + LENGTH_MM * PageFormat.MM;
    double outX = x == 0 ? -1 : 1;
    double outY = y == 0 ? -1 : 1;
    graphics.draw(new Line2D.Double(x + outX * from, y, x + outX * to, y));
    graphics.draw(new Line2D.Double(x, y + outY * from, x, y + outY * to));
  }
}
