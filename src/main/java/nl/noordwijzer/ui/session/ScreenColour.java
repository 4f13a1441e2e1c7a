package nl.noordwijzer.ui.session;

import javafx.scene.paint.Color;

/// Colours of the map as colours of the window.
public final class ScreenColour {
  private ScreenColour() {}

  /// @param argb whose opacity is left out
  public static Color of(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
