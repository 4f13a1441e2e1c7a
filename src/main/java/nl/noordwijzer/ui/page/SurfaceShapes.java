package nl.noordwijzer.ui.page;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.shape.Rectangle;

/// Rectangles of one look over a page, which are used again: new ones would have no look yet when
/// they are first drawn.
final class SurfaceShapes {
  private static final int AT_FIRST = 8;

  private final String look;
  private final Group root = new Group();

  /// @param look style class
  SurfaceShapes(String look) {
    this.look = look;
    root.setManaged(false);
    root.setMouseTransparent(true);
    while (root.getChildren().size() < AT_FIRST) {
      add();
    }
  }

  private void add() {
    Rectangle shape = new Rectangle();
    shape.getStyleClass().add(look);
    shape.setVisible(false);
    root.getChildren().add(shape);
  }

  /// @param places in pixels
  void show(List<BoundingBox> places) {
    while (root.getChildren().size() < places.size()) {
      add();
    }
    for (int i = 0; i < root.getChildren().size(); i++) {
      Rectangle shape = (Rectangle) root.getChildren().get(i);
      shape.setVisible(i < places.size());
      if (shape.isVisible()) {
        place(shape, places.get(i));
      }
    }
  }

  private static void place(Rectangle shape, BoundingBox place) {
    shape.setX(place.getMinX());
    shape.setY(place.getMinY());
    shape.setWidth(place.getWidth());
    shape.setHeight(place.getHeight());
  }

  Node root() {
    return root;
  }
}
