package nl.noordwijzer.map;

import java.awt.Graphics2D;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;

/// Paints the legend of a page or picture, and the single signs for the window.
public final class LegendPainter {
  private LegendPainter() {}

  /// Size the legend takes at the given width, in units.
  public static Dimension2D measure(MapPicture picture, double width, double unit) {
    throw new UnsupportedOperationException();
  }

  /// Paints the whole legend from the top left of the bounds downward.
  public static void paint(
      Graphics2D graphics, MapPicture picture, Rectangle2D bounds, double unit) {
    throw new UnsupportedOperationException();
  }

  /// Paints the sign of a class, hatched where it stands for missing figures.
  public static void paintFill(Graphics2D graphics, AreaFill fill, Rectangle2D box, double unit) {
    throw new UnsupportedOperationException();
  }

  /// Paints the sign of an owner.
  public static void paintOwner(Graphics2D graphics, OwnerLook look, Rectangle2D box, double unit) {
    throw new UnsupportedOperationException();
  }

  /// Paints the sign of a kind of border.
  public static void paintLine(
      Graphics2D graphics, Ground ground, Legend.LineEntry line, Rectangle2D box, double unit) {
    throw new UnsupportedOperationException();
  }
}
