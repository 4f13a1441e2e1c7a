package nl.noordwijzer.bench;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// A hand that drags and zooms a map of 1920 x 1080, a step in each pulse.
public final class MapHand {
  /// Steps after which all begins again.
  public static final int ROUND = 200;

  private static final double MIDDLE_X = 960;
  private static final double MIDDLE_Y = 540;

  private MapHand() {}

  /// Half a round of dragging to and fro, then zooming in and out.
  public static void act(Node surface, int step) {
    double x = MIDDLE_X + 6.0 * (step < 50 ? step : 100 - step);
    if (step == 0) {
      fire(surface, MouseEvent.MOUSE_PRESSED, x, MIDDLE_Y);
    } else if (step < 100) {
      fire(surface, MouseEvent.MOUSE_DRAGGED, x, MIDDLE_Y);
    } else if (step == 100) {
      fire(surface, MouseEvent.MOUSE_RELEASED, x, MIDDLE_Y);
    } else if (step % 2 == 0) {
      scroll(surface, step < 150 ? 40 : -40);
    }
  }

  /// What the main button of the mouse does at a place of the scene.
  public static void fire(Node surface, EventType<MouseEvent> type, double x, double y) {
    boolean down = type != MouseEvent.MOUSE_RELEASED;
    Event.fireEvent(
        surface,
        new MouseEvent(
            type,
            x,
            y,
            x,
            y,
            MouseButton.PRIMARY,
            1,
            false,
            false,
            false,
            false,
            down,
            false,
            false,
            false,
            false,
            false,
            null));
  }

  private static void scroll(Node surface, double delta) {
    Event.fireEvent(
        surface,
        new ScrollEvent(
            ScrollEvent.SCROLL,
            MIDDLE_X,
            MIDDLE_Y,
            MIDDLE_X,
            MIDDLE_Y,
            false,
            false,
            false,
            false,
            false,
            false,
            0,
            delta,
            0,
            delta,
            ScrollEvent.HorizontalTextScrollUnits.NONE,
            0,
            ScrollEvent.VerticalTextScrollUnits.NONE,
            0,
            0,
            null));
  }
}
