package nl.noordwijzer.ui.workshop;

import javafx.beans.value.ObservableValue;
import javafx.event.Event;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.map.MapOverlay;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.session.Desk;
import org.locationtech.jts.geom.Coordinate;

/// Over the operator's map: takes what mouse, pen or finger does there while something is pointed
/// out or drawn. The wheel still goes to the map.
public final class PointingPad implements MapOverlay {
  private final Pointing pointing;
  private final ObservableValue<Viewport> view;
  private final PointingLayer layer;
  private final MarkLayer marks;
  private final StackPane root = new StackPane();
  private final Subscription subscription;

  /// @param map that the wheel goes to
  public PointingPad(Desk desk, Workshop workshop, MapPane map) {
    pointing = workshop.pointing();
    view = map.viewportProperty();
    marks = new MarkLayer(desk.texts(), workshop.marks().marksProperty(), view, map.covers());
    layer = new PointingLayer(pointing, view);
    root.getChildren().addAll(marks, layer);
    root.setId("pointing-pad");
    root.setMinSize(0, 0);
    subscription = pointing.toolProperty().subscribe(this::take);
    root.addEventHandler(MouseEvent.ANY, this::use);
    map.fingers().watch(root, this::leave);
    root.addEventHandler(ScrollEvent.ANY, event -> pass(event, map.surface()));
    root.addEventHandler(ZoomEvent.ANY, event -> pass(event, map.surface()));
  }

  private void take(Pointing.Tool tool) {
    boolean idle = tool == Pointing.Tool.NONE;
    root.setMouseTransparent(idle);
    root.setPickOnBounds(!idle);
    root.setCursor(idle ? null : tool == Pointing.Tool.LASER ? Cursor.NONE : Cursor.CROSSHAIR);
  }

  private static void pass(Event event, Node map) {
    Event.fireEvent(map, event.copyFor(map, map));
    event.consume();
  }

  /// A second finger moves the map: what the first had begun to draw is no ink.
  private void leave() {
    if (pointing.toolProperty().get() == Pointing.Tool.INK) {
      pointing.leave();
    }
  }

  private void use(MouseEvent event) {
    Coordinate place = view.getValue().toWorld(event.getX(), event.getY());
    switch (pointing.toolProperty().get()) {
      case LASER -> pointing.laserProperty().set(isLeft(event) ? null : place);
      case PIN -> {
        if (isPress(event)) {
          pointing.pin(place);
        }
      }
      case INK -> draw(event, place);
      case NONE -> {
        return;
      }
    }
    event.consume();
  }

  private static boolean isLeft(MouseEvent event) {
    return event.getEventType() == MouseEvent.MOUSE_EXITED;
  }

  private static boolean isPress(MouseEvent event) {
    return event.getEventType() == MouseEvent.MOUSE_PRESSED
        && event.getButton() == MouseButton.PRIMARY;
  }

  private void draw(MouseEvent event, Coordinate place) {
    if (isPress(event)) {
      pointing.begin(place);
    } else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED && event.isPrimaryButtonDown()) {
      pointing.trace(place);
    } else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
      pointing.end();
    }
  }

  @Override
  public StackPane root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    layer.close();
    marks.close();
  }
}
