package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;

/// The part of a map that lies under something else.
final class Covered {
  private Covered() {}

  /// In points from the top left of the map.
  static Rectangle2D of(Rectangle2D map, Rectangle2D other) {
    return new Rectangle2D.Double(
        other.getX() - map.getX(), other.getY() - map.getY(), other.getWidth(), other.getHeight());
  }
}
