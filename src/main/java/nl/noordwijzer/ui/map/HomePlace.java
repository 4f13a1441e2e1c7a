package nl.noordwijzer.ui.map;

import javafx.geometry.Insets;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Envelope;

/// Where in a window the home extent is shown.
///
/// @param width of the window, CSS pixels
/// @param height of the window, CSS pixels
/// @param free what is kept free for other things along the edges of the window, CSS pixels
public record HomePlace(double width, double height, Insets free) {
  HomePlace resized(double newWidth, double newHeight) {
    return new HomePlace(newWidth, newHeight, free);
  }

  /// The view of the whole window in which an extent fills what is not kept free.
  Viewport view(Envelope extent, WorldBounds bounds) {
    double wide = Math.max(1, width - free.getLeft() - free.getRight());
    double high = Math.max(1, height - free.getTop() - free.getBottom());
    return bounds
        .fit(extent, Viewport.fit(extent, wide, high, 0))
        .resized(Math.max(1, width), Math.max(1, height))
        .panned((free.getLeft() - free.getRight()) / 2, (free.getTop() - free.getBottom()) / 2);
  }
}
