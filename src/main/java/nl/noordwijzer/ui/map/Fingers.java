package nl.noordwijzer.ui.map;

import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;

/// Tells one finger, which does what the mouse does, from several, which move the map and zoom in.
///
/// JavaFX tells of a touch three times: as a touch, as the mouse, and as scrolling or zooming. Of
/// one finger only the mouse counts here, and of several only the rest.
public final class Fingers {
  private boolean several;

  /// To be called for a node above those that listen to the mouse.
  ///
  /// @param leave gives up what the first finger was drawing or dragging when a second comes
  public void watch(Node node, Runnable leave) {
    node.addEventFilter(TouchEvent.TOUCH_PRESSED, event -> count(event, leave));
    node.addEventFilter(MouseEvent.ANY, this::holdBackMouse);
    node.addEventFilter(ScrollEvent.ANY, this::holdBackScroll);
  }

  /// Until all fingers are up and one comes down again it stays a gesture of several: the mouse may
  /// be told late.
  private void count(TouchEvent event, Runnable leave) {
    boolean now = event.getTouchCount() > 1;
    if (now && !several) {
      leave.run();
    }
    several = now;
  }

  private void holdBackMouse(MouseEvent event) {
    if (several && event.isSynthesized()) {
      event.consume();
    }
  }

  private void holdBackScroll(ScrollEvent event) {
    if (!several && event.isDirect()) {
      event.consume();
    }
  }
}
