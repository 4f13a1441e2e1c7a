package nl.noordwijzer.ui;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/// Does on the map what a mouse does, for pictures of the window.
final class MapPointer {
  private MapPointer() {}

  /// @param place on the map, CSS pixels
  static void send(Workbench bench, EventType<MouseEvent> type, Point2D place) {
    Node surface = bench.root().lookup(".map-surface");
    Point2D scene = surface.localToScene(place);
    Event.fireEvent(
        surface,
        new MouseEvent(
            type,
            scene.getX(),
            scene.getY(),
            scene.getX(),
            scene.getY(),
            type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            false,
            true,
            null));
  }
}
