package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Group;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Coordinate;

/// The unfinished shape, above the pictures of the map.
final class DraftLayer extends Pane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final double HANDLE = 7;
  private static final double CROSS = 9;

  private final Polygon inside = new Polygon();
  private final Polyline halo = new Polyline();
  private final Polyline line = new Polyline();
  private final Group handles = new Group();
  private final Path cursor = new Path();
  private final Rectangle snapped = new Rectangle(2 * HANDLE, 2 * HANDLE);

  DraftLayer() {
    getStyleClass().add("draft-layer");
    inside.getStyleClass().add("draft-inside");
    halo.getStyleClass().add("draft-halo");
    line.getStyleClass().add("draft-line");
    cursor.getStyleClass().add("draft-cursor");
    snapped.getStyleClass().add("draft-snapped");
    cursor
        .getElements()
        .addAll(
            new MoveTo(-CROSS, 0),
            new LineTo(CROSS, 0),
            new MoveTo(0, -CROSS),
            new LineTo(0, CROSS));
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(inside, halo, line, handles, snapped, cursor);
    clear();
  }

  void clear() {
    setVisible(false);
  }

  /// @param draft with the vertex that would be set now
  /// @param set how many vertices were set
  void show(Draft draft, int set, Snap snap, Viewport view) {
    setVisible(true);
    List<Coordinate> corners = draft.corners();
    boolean closes = draft.isPolygon() && corners.size() > 2;
    pseudoClassStateChanged(WRONG, draft.crosses());
    inside.setVisible(closes);
    inside.getPoints().setAll(points(corners, view));
    List<Double> path = points(corners, view);
    if (closes) {
      path.addAll(path.subList(0, 2));
    }
    halo.getPoints().setAll(path);
    line.getPoints().setAll(path);
    handles
        .getChildren()
        .setAll(
            corners.subList(0, Math.min(set, corners.size())).stream()
                .map(corner -> handle(at(corner, view)))
                .toList());
    Point2D pointer = at(snap.place(), view);
    cursor.relocate(pointer.getX() - CROSS, pointer.getY() - CROSS);
    snapped.relocate(pointer.getX() - HANDLE, pointer.getY() - HANDLE);
    snapped.setVisible(!snap.isFree());
  }

  static Rectangle handle(Point2D place) {
    Rectangle handle =
        new Rectangle(place.getX() - HANDLE / 2, place.getY() - HANDLE / 2, HANDLE, HANDLE);
    handle.getStyleClass().add("draft-handle");
    return handle;
  }

  private static List<Double> points(List<Coordinate> corners, Viewport view) {
    List<Double> points = new ArrayList<>();
    for (Coordinate corner : corners) {
      points.add(view.toX(corner.x));
      points.add(view.toY(corner.y));
    }
    return points;
  }

  private static Point2D at(Coordinate world, Viewport view) {
    return new Point2D(view.toX(world.x), view.toY(world.y));
  }
}
