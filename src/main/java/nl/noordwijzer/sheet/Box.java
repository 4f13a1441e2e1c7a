package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;

/// A place on a page, from its top left corner, in millimetres.
public record Box(double x, double y, double width, double height) {

  /// @throws IllegalArgumentException when a number is none, or the box has no size
  public Box {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(width > 0) || !(height > 0)) {
      throw new IllegalArgumentException("no place on a page: " + x + ", " + y);
    }
  }

  static Box ofPoints(Rectangle2D points) {
    return new Box(
        points.getX() / PageFormat.MM,
        points.getY() / PageFormat.MM,
        points.getWidth() / PageFormat.MM,
        points.getHeight() / PageFormat.MM);
  }

  /// The same place in points of 1/72 inch.
  public Rectangle2D points() {
    return new Rectangle2D.Double(
        x * PageFormat.MM, y * PageFormat.MM, width * PageFormat.MM, height * PageFormat.MM);
  }

  public boolean meets(Box other) {
    return points().intersects(other.points());
  }

  public double right() {
    return x + width;
  }

  public double bottom() {
    return y + height;
  }
}
