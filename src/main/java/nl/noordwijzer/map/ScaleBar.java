package nl.noordwijzer.map;

import java.awt.Graphics2D;

/// A scale bar in round metres.
///
/// @param metres length of the whole bar, 1, 2 or 5 times a power of ten
/// @param units length of the whole bar on the picture
public record ScaleBar(double metres, double units) {

  /// The longest round bar that is not longer than the given length on the picture.
  public static ScaleBar within(Viewport viewport, double longest) {
    throw new UnsupportedOperationException();
  }

  /// Paints the bar with its figures, its left end at (x, y).
  public void paint(Graphics2D graphics, Ground ground, double x, double y, double unit) {
    throw new UnsupportedOperationException();
  }
}
