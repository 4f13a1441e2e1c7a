package nl.noordwijzer.ui.map;

import javafx.scene.paint.Color;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.MapColours;
import nl.noordwijzer.ui.session.ScreenColour;

/// The colour of the map where nothing is drawn.
final class GroundColour {
  private GroundColour() {}

  static Color of(Ground ground) {
    return ScreenColour.of(MapColours.of(ground).background());
  }
}
