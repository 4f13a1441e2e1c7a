package nl.noordwijzer.support;

import java.util.List;
import java.util.stream.IntStream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.TouchEvent;
import javafx.scene.input.TouchPoint;
import javafx.scene.input.ZoomEvent;

/// A touch screen under a node, by the events that JavaFX makes of fingers: each is told as a
/// touch, as the mouse, and as scrolling or zooming. Places are in pixels of the node.
public record TouchScreen(Node node) {
  private void fire(Event event) {
    Fx.run(() -> Event.fireEvent(node, event));
  }

  /// The mouse, as it is told of a finger.
  public void mouse(EventType<MouseEvent> type, Point2D place) {
    Point2D at = Fx.get(() -> node.localToScene(place));
    PickResult picked = new PickResult(node, at.getX(), at.getY());
    boolean down = type == MouseEvent.MOUSE_PRESSED || type == MouseEvent.MOUSE_DRAGGED;
    boolean still = type == MouseEvent.MOUSE_CLICKED;
    fire(
        new MouseEvent(
            type,
            at.getX(),
            at.getY(),
            at.getX(),
            at.getY(),
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            true,
            false,
            still,
            picked));
  }

  /// All fingers that are on the screen when one more comes down.
  public void down(Point2D... fingers) {
    List<TouchPoint> points =
        IntStream.range(0, fingers.length).mapToObj(i -> point(i + 1, fingers[i])).toList();
    fire(
        new TouchEvent(
            TouchEvent.TOUCH_PRESSED, points.getLast(), points, 1, false, false, false, false));
  }

  private TouchPoint point(int id, Point2D place) {
    Point2D at = Fx.get(() -> node.localToScene(place));
    return new TouchPoint(
        id,
        TouchPoint.State.PRESSED,
        at.getX(),
        at.getY(),
        at.getX(),
        at.getY(),
        node,
        new PickResult(node, at.getX(), at.getY()));
  }

  /// One finger that comes down and goes up in one place.
  public void tap(Point2D at) {
    down(at);
    mouse(MouseEvent.MOUSE_PRESSED, at);
    mouse(MouseEvent.MOUSE_RELEASED, at);
    mouse(MouseEvent.MOUSE_CLICKED, at);
  }

  /// Scrolling, as it is told of fingers that move together.
  public void scroll(int fingers, double x, double y) {
    fire(
        new ScrollEvent(
            ScrollEvent.SCROLL,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            true,
            false,
            x,
            y,
            x,
            y,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            fingers,
            null));
  }

  /// Two fingers that move apart (above 1) or together.
  public void pinch(double factor) {
    fire(
        new ZoomEvent(
            ZoomEvent.ZOOM,
            0,
            0,
            0,
            0,
            false,
            false,
            false,
            false,
            true,
            false,
            factor,
            factor,
            null));
  }
}
