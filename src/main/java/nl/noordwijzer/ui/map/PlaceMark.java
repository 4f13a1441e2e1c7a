package nl.noordwijzer.ui.map;

import javafx.scene.Group;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// A frame around a place that is pointed out on the map, on a halo that shows on any ground.
final class PlaceMark extends Group {
  /// Between the place and the frame, CSS pixels; a point so gets a frame of twice this.
  private static final double ROOM = 12;

  private final Rectangle halo = frame("place-mark-halo");
  private final Rectangle line = frame("place-mark");
  private @Nullable Envelope place;

  PlaceMark() {
    getChildren().addAll(halo, line);
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  private static Rectangle frame(String style) {
    Rectangle frame = new Rectangle();
    frame.getStyleClass().add(style);
    frame.setArcWidth(ROOM);
    frame.setArcHeight(ROOM);
    return frame;
  }

  /// @param marked null to point out nothing
  void mark(@Nullable Envelope marked) {
    place = marked;
    setVisible(marked != null);
  }

  /// @param view in CSS pixels
  void place(Viewport view) {
    if (place != null) {
      put(halo, place, view);
      put(line, place, view);
    }
  }

  private static void put(Rectangle frame, Envelope place, Viewport view) {
    double left = view.toX(place.getMinX()) - ROOM;
    double top = view.toY(place.getMaxY()) - ROOM;
    frame.setX(left);
    frame.setY(top);
    frame.setWidth(view.toX(place.getMaxX()) + ROOM - left);
    frame.setHeight(view.toY(place.getMinY()) + ROOM - top);
  }
}
