package nl.noordwijzer.ui.map;

import javafx.scene.paint.Color;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapColours;

/// The colour of the map where nothing is drawn.
final class GroundColour {
  private GroundColour() {}

  static Color of(Ground ground) {
    int argb = MapColours.of(ground).background();
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }
}
