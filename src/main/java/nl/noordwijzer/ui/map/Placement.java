package nl.noordwijzer.ui.map;

import javafx.scene.transform.Affine;
import nl.noordwijzer.map.Viewport;

/// Where a picture of one view lies on the present view.
final class Placement {
  private Placement() {}

  /// Moves and scales a picture so that its world falls on the world of the present view.
  ///
  /// @param of view of the picture, in its pixels
  /// @param present view that is looked at, in CSS pixels
  static void place(Affine transform, Viewport of, Viewport present) {
    double scale = of.metresPerUnit() / present.metresPerUnit();
    double x = present.toX(of.centreX()) - of.width() / 2 * scale;
    double y = present.toY(of.centreY()) - of.height() / 2 * scale;
    transform.setToTransform(scale, 0, x, 0, scale, y);
  }
}
