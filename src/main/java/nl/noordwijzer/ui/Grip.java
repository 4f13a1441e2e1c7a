package nl.noordwijzer.ui;

import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The line between a panel and the map, by which the panel is made wider or narrower: with the
/// mouse, or with the arrow keys. A double click gives the panel its usual size.
final class Grip extends StackPane {
  private static final double REACH = 7;
  private static final double STEP = 16;

  private final PanelState panel;
  private final Side side;
  private double dragStart;
  private double sizeAtStart;

  /// Where the panel lies, seen from the map.
  enum Side {
    LEFT,
    RIGHT,
    BELOW
  }

  Grip(PanelState panel, Side side, String name) {
    this.panel = panel;
    this.side = side;
    setViewOrder(-1);
    getStyleClass().addAll("grip", side == Side.BELOW ? "level" : "upright");
    Region handle = new Region();
    handle.getStyleClass().add("handle");
    handle.setManaged(false);
    handle.setFocusTraversable(true);
    handle.setAccessibleRole(AccessibleRole.THUMB);
    handle.setAccessibleText(name);
    getChildren().add(handle);
    layoutBoundsProperty()
        .subscribe(bounds -> {
          boolean level = orientation() == Orientation.HORIZONTAL;
          handle.resizeRelocate(
              level ? 0 : -REACH / 2,
              level ? -REACH / 2 : 0,
              level ? bounds.getWidth() : REACH,
              level ? REACH : bounds.getHeight());
        });
    visibleProperty().bind(panel.openProperty());
    managedProperty().bind(panel.openProperty());
    handle.setOnMousePressed(this::press);
    handle.setOnMouseDragged(this::drag);
    handle.setOnMouseClicked(this::click);
    handle.setOnKeyPressed(this::key);
  }

  private Orientation orientation() {
    return side == Side.BELOW ? Orientation.HORIZONTAL : Orientation.VERTICAL;
  }

  private double place(MouseEvent event) {
    return side == Side.BELOW ? event.getSceneY() : event.getSceneX();
  }

  private void press(MouseEvent event) {
    dragStart = place(event);
    sizeAtStart = panel.sizeProperty().get();
    event.consume();
  }

  private void drag(MouseEvent event) {
    double moved = place(event) - dragStart;
    panel.resize(sizeAtStart + (side == Side.LEFT ? moved : -moved));
    event.consume();
  }

  private void click(MouseEvent event) {
    if (event.getClickCount() == 2) {
      panel.resetSize();
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    boolean level = side == Side.BELOW;
    KeyCode more = level ? KeyCode.UP : side == Side.LEFT ? KeyCode.RIGHT : KeyCode.LEFT;
    KeyCode less = level ? KeyCode.DOWN : side == Side.LEFT ? KeyCode.LEFT : KeyCode.RIGHT;
    if (event.getCode() == more || event.getCode() == less) {
      double step = event.getCode() == more ? STEP : -STEP;
      panel.resize(panel.sizeProperty().get() + step);
      event.consume();
    }
  }
}
