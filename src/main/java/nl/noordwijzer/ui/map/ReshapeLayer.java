package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The outlines of the chosen interventions, and the handles of the one that is being changed.
final class ReshapeLayer extends Pane {
  private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final double HANDLE = 9;
  private static final double REACH = 8;
  private static final double POINT = 13;

  /// Sides shorter than this have no handle in their middle, CSS pixels.
  private static final double LEAST_SIDE = 28;

  /// Between a shape and the handles that turn and scale it, CSS pixels.
  private static final double AWAY = 18;

  /// What a handle does.
  enum Kind {
    VERTEX,
    MIDDLE,
    TURN,
    SCALE
  }

  /// @param vertex that it moves, or behind which it puts a new one
  record Handle(Kind kind, ShapeEdit.Vertex vertex, Point2D place) {}

  private final Path halo = new Path();
  private final Path line = new Path();
  private final Pane knobs = new Pane();
  private List<Handle> handles = List.of();
  private @Nullable Seen shown;

  /// What the outlines and handles follow from.
  ///
  /// @param shapes of what is chosen
  /// @param handled the shape with handles, absent when there is none
  /// @param vertex of it that is chosen
  record Seen(
      List<Geometry> shapes,
      boolean wrong,
      Optional<Geometry> handled,
      Optional<ShapeEdit.Vertex> vertex,
      Viewport view) {}

  ReshapeLayer() {
    getStyleClass().add("draft-layer");
    halo.getStyleClass().add("draft-halo");
    line.getStyleClass().add("draft-line");
    setManaged(false);
    setMouseTransparent(true);
    getChildren().addAll(halo, line, knobs);
  }

  void show(Seen next) {
    if (next.equals(shown)) {
      return;
    }
    shown = next;
    halo.getElements().clear();
    line.getElements().clear();
    next.shapes.forEach(shape -> outline(shape, next.view));
    pseudoClassStateChanged(WRONG, next.wrong);
    setVisible(!next.shapes.isEmpty());
    hideHandles();
    next.handled.ifPresent(shape -> showHandles(shape, next.vertex, next.view));
  }

  private void hideHandles() {
    handles = List.of();
    knobs.getChildren().clear();
  }

  private void outline(Geometry shape, Viewport view) {
    for (Path path : List.of(halo, line)) {
      for (List<Coordinate> corners : ShapeEdit.paths(shape)) {
        Coordinate first = corners.getFirst();
        double x = view.toX(first.x);
        double y = view.toY(first.y);
        if (corners.size() == 1) {
          diamond(path, x, y);
        } else {
          path.getElements().add(new MoveTo(x, y));
          for (Coordinate corner : corners.subList(1, corners.size())) {
            path.getElements().add(new LineTo(view.toX(corner.x), view.toY(corner.y)));
          }
          if (ShapeEdit.isClosed(shape)) {
            path.getElements().add(new ClosePath());
          }
        }
      }
    }
  }

  private static void diamond(Path path, double x, double y) {
    path.getElements()
        .addAll(
            new MoveTo(x - POINT, y),
            new LineTo(x, y - POINT),
            new LineTo(x + POINT, y),
            new LineTo(x, y + POINT),
            new ClosePath());
  }

  private void showHandles(Geometry shape, Optional<ShapeEdit.Vertex> chosen, Viewport view) {
    List<Handle> made = new ArrayList<>();
    List<List<Coordinate>> paths = ShapeEdit.paths(shape);
    for (int path = 0; path < paths.size(); path++) {
      List<Coordinate> corners = paths.get(path);
      for (int i = 0; i < corners.size(); i++) {
        ShapeEdit.Vertex vertex = new ShapeEdit.Vertex(path, i);
        Point2D here = at(corners.get(i), view);
        made.add(new Handle(Kind.VERTEX, vertex, here));
        boolean last = i == corners.size() - 1;
        if (!last || ShapeEdit.isClosed(shape)) {
          Point2D next = at(corners.get(last ? 0 : i + 1), view);
          if (here.distance(next) > LEAST_SIDE) {
            made.add(new Handle(Kind.MIDDLE, vertex, here.midpoint(next)));
          }
        }
      }
    }
    if (shape.getDimension() > 0) {
      made.addAll(around(shape.getEnvelopeInternal(), view));
    }
    handles = List.copyOf(made);
    knobs.getChildren().setAll(handles.stream().map(handle -> knob(handle, chosen)).toList());
  }

  private static List<Handle> around(Envelope extent, Viewport view) {
    ShapeEdit.Vertex none = new ShapeEdit.Vertex(0, 0);
    double top = view.toY(extent.getMaxY()) - AWAY;
    double middle = view.toX(extent.centre().x);
    double right = view.toX(extent.getMaxX()) + AWAY;
    double bottom = view.toY(extent.getMinY()) + AWAY;
    return List.of(
        new Handle(Kind.TURN, none, new Point2D(middle, top)),
        new Handle(Kind.SCALE, none, new Point2D(right, bottom)));
  }

  private static Node knob(Handle handle, Optional<ShapeEdit.Vertex> chosen) {
    double x = handle.place.getX();
    double y = handle.place.getY();
    Node knob =
        switch (handle.kind) {
          case VERTEX -> new Rectangle(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
          case MIDDLE -> new Circle(x, y, HANDLE / 3);
          case TURN -> new Circle(x, y, HANDLE * 0.7);
          case SCALE -> scale(x, y);
        };
    knob.getStyleClass().add("draft-handle");
    knob.pseudoClassStateChanged(
        CHOSEN, handle.kind == Kind.VERTEX && chosen.filter(handle.vertex::equals).isPresent());
    return knob;
  }

  private static Node scale(double x, double y) {
    Rectangle knob = new Rectangle(x - HANDLE / 2, y - HANDLE / 2, HANDLE, HANDLE);
    knob.setRotate(45);
    return knob;
  }

  /// The handle at a place on the map.
  Optional<Handle> at(double x, double y) {
    return handles.stream()
        .filter(handle -> handle.place.distance(x, y) <= REACH)
        .min(
            Comparator.comparing((Handle handle) -> handle.kind == Kind.MIDDLE)
                .thenComparingDouble(handle -> handle.place.distance(x, y)));
  }

  private static Point2D at(Coordinate world, Viewport view) {
    return new Point2D(view.toX(world.x), view.toY(world.y));
  }
}
