package nl.noordwijzer.ui.compare;

import javafx.beans.property.DoubleProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.text.Texts;

/// The border between two maps that lie over each other, moved by mouse or by the arrow keys.
final class SwipeBorder extends StackPane {
  private static final double WIDTH = 12;
  private static final double STEP = 0.05;

  private final DoubleProperty place;

  /// @param place of it: 0 at the left, 1 at the right
  SwipeBorder(Texts texts, DoubleProperty place) {
    this.place = place;
    Region line = new Region();
    line.getStyleClass().add("swipe-line");
    line.setMaxWidth(2);
    Region knob = new Region();
    knob.getStyleClass().add("swipe-knob");
    knob.setMaxSize(WIDTH, 36);
    getStyleClass().add("swipe-border");
    getChildren().addAll(line, knob);
    setCursor(Cursor.H_RESIZE);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.SLIDER);
    setAccessibleText(texts.get("compare.swipe.border"));
    setOnMousePressed(_ -> requestFocus());
    setOnMouseDragged(this::drag);
    setOnKeyPressed(this::key);
  }

  private void drag(MouseEvent event) {
    double width = getParent().getLayoutBounds().getWidth();
    moveTo(getParent().sceneToLocal(event.getSceneX(), event.getSceneY()).getX() / width);
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> moveTo(place.get() - STEP);
      case RIGHT -> moveTo(place.get() + STEP);
      case HOME -> moveTo(0);
      case END -> moveTo(1);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void moveTo(double wanted) {
    place.set(Math.clamp(wanted, 0, 1));
  }

  /// Shows the first to the left of the border and the second to its right.
  void part(Node first, Node second, double width, double height) {
    double x = Math.rint(place.get() * width);
    first.setClip(new Rectangle(0, 0, x, height));
    second.setClip(new Rectangle(x, 0, width - x, height));
    resizeRelocate(x - WIDTH / 2, 0, WIDTH, height);
  }
}
