package nl.noordwijzer.map;

import java.awt.Graphics2D;
import nl.noordwijzer.job.Progress;

/// Paints a map as vectors on any Graphics2D: page, picture file, or the layers of a screen frame.
public final class MapPainter {
  private MapPainter() {}

  /// Paints background and all visible layers, lowest first, clipped to the viewport.
  ///
  /// @param unit length of one CSS pixel (1/96 inch) in units of the viewport: line widths and text
  ///   follow it. 1 on a plain screen, 2 on a double-density one, 0.75 where the unit is a point
  public static void paint(
      Graphics2D graphics, MapPicture picture, Viewport viewport, double unit, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /// Paints one layer, with its opacity, if it is visible.
  public static void paintLayer(
      Graphics2D graphics, MapPicture picture, LayerKind layer, Viewport viewport, double unit) {
    throw new UnsupportedOperationException();
  }
}
