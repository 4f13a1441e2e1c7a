package nl.noordwijzer.ui.map;

import javafx.scene.image.Image;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// What the first map looks like, and where that lies in a window: all that is needed to show it
/// without the region it was drawn from.
///
/// @param drawn the view for which it was drawn
/// @param home the extent that the window shows first, metres
/// @param world the extent of all areas, metres
public record FirstPicture(
    Image image, Viewport drawn, HomePlace place, Envelope home, Envelope world) {

  /// What is seen through a window of a size, in CSS pixels.
  public Viewport view(double width, double height) {
    return place.resized(width, height).view(home, new WorldBounds(world));
  }
}
