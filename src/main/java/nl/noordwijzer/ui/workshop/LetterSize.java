package nl.noordwijzer.ui.workshop;

import java.util.Locale;
import javafx.scene.layout.Region;

/// Lets the letters of the room grow with its window, so that they can be read from the back
/// whatever the screen counts as a pixel; in a small window they are smaller, so that all fits. FX
/// thread only.
///
/// @param root of the room's window
record LetterSize(Region root, AudienceLegend legend) {
  /// Of the window for which letters have their usual size, CSS pixels.
  private static final double WIDTH = 1280;

  private static final double HEIGHT = 720;

  /// The usual size of plain letters, CSS pixels.
  private static final double USUAL = 13;

  /// How many steps there are from one size to twice that.
  private static final double STEPS = 10;

  private static final double SMALLEST = 0.75;

  void follow() {
    root.widthProperty().subscribe(this::fit);
    root.heightProperty().subscribe(this::fit);
  }

  private void fit() {
    double size = of(root.getWidth(), root.getHeight());
    String style = String.format(Locale.ROOT, "-fx-font-size: %.1fpx", USUAL * size);
    if (!style.equals(root.getStyle())) {
      root.setStyle(style);
      legend.grow(size);
    }
  }

  /// How much larger than usual, in steps.
  static double of(double width, double height) {
    double room = Math.min(width / WIDTH, height / HEIGHT);
    return Math.max(SMALLEST, Math.floor(room * STEPS) / STEPS);
  }
}
