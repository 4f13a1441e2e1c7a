package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Changing drawn interventions and plan areas on the map: corners and whole shapes, by pointer and
/// by keyboard.
final class ReshapeTools {
  private static final double REACH = 9;
  private static final double NUDGE = 1;
  private static final double LONG_NUDGE = 10;
  private static final double TURN = Math.toRadians(5);
  private static final double GROWTH = 1.05;
  private static final GeometryFactory POINTS = new GeometryFactory();

  private final Desk desk;
  private final Session session;
  private final Sketch sketch;
  private final MapSurface surface;
  private final MapViewModel view;
  private final ReshapeModel model;
  private final ReshapeLayer layer = new ReshapeLayer();
  private final Subscription subscription;
  private ReshapeLayer.@Nullable Handle held;
  private @Nullable Coordinate grabbed;

  ReshapeTools(Desk desk, MapSurface surface, MapViewModel view) {
    this.desk = desk;
    session = desk.session();
    sketch = session.sketch();
    this.surface = surface;
    this.view = view;
    model = new ReshapeModel(session, new Sketching(desk));
    surface.getChildren().add(layer);
    surface.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
    surface.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
    surface.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    surface.addEventFilter(MouseEvent.MOUSE_CLICKED, this::click);
    surface.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    subscription =
        Subscription.combine(
            sketch.toolProperty().subscribe(this::take),
            session.chosenInterventionsProperty().subscribe(_ -> follow()),
            session.chosenPlanAreaProperty().subscribe((Runnable) this::follow));
  }

  private boolean isActive() {
    return sketch.toolProperty().get() == Sketch.Tool.RESHAPE;
  }

  private void take(Sketch.Tool tool) {
    model.cancel();
    model.choose(null);
    if (tool == Sketch.Tool.RESHAPE) {
      surface.requestFocus();
    }
    follow();
  }

  private void follow() {
    if (isActive()) {
      String key = model.subject().isPresent() ? "mappane.reshape.hint" : "mappane.reshape.none";
      sketch.hintProperty().set(desk.texts().get(key));
    }
    surface.requestLayout();
  }

  /// Shows outlines and handles on the present view. Once in each pulse.
  void show() {
    Viewport present = view.viewport();
    List<Geometry> shapes = new ArrayList<>(model.outlines());
    sketch.complexesProperty().get().forEach(complex -> shapes.add(complex.geometry()));
    Optional<Geometry> handled = isActive() ? model.seen() : Optional.empty();
    layer.show(
        new ReshapeLayer.Seen(
            List.copyOf(shapes), model.isWrong(), handled, model.vertex(), present));
  }

  private Coordinate world(MouseEvent event) {
    return view.viewport().toWorld(event.getX(), event.getY());
  }

  private void press(MouseEvent event) {
    held = null;
    grabbed = null;
    boolean plain = event.getButton() == MouseButton.PRIMARY && !event.isShortcutDown();
    if (!isActive() || !plain) {
      return;
    }
    held = layer.at(event.getX(), event.getY()).orElse(null);
    if (held != null || isOn(world(event))) {
      grabbed = world(event);
      surface.requestFocus();
      boolean corner = held != null && held.kind() == ReshapeLayer.Kind.VERTEX;
      model.choose(corner && held != null ? held.vertex() : null);
      surface.requestLayout();
      event.consume();
    }
  }

  private boolean isOn(Coordinate world) {
    double reach = REACH * view.viewport().metresPerUnit();
    return model
        .shape()
        .filter(shape ->
            shape.isWithinDistance(
                POINTS.createPoint(world), shape.getDimension() == 2 ? 0 : reach))
        .isPresent();
  }

  private void drag(MouseEvent event) {
    Coordinate from = grabbed;
    if (from == null) {
      return;
    }
    Coordinate to = world(event);
    model.preview(change(from, to, event.isAltDown()));
    surface.requestLayout();
    event.consume();
  }

  private UnaryOperator<Geometry> change(Coordinate from, Coordinate to, boolean free) {
    ReshapeLayer.Handle handle = held;
    if (handle == null) {
      return shape -> ShapeEdit.moved(shape, to.x - from.x, to.y - from.y);
    }
    return switch (handle.kind()) {
      case VERTEX -> shape -> ShapeEdit.withVertex(shape, handle.vertex(), snapped(to, free));
      case MIDDLE -> shape -> ShapeEdit.withVertexAfter(shape, handle.vertex(), snapped(to, free));
      case TURN -> shape -> ShapeEdit.rotated(shape, turn(shape, from, to));
      case SCALE -> shape -> ShapeEdit.scaled(shape, growth(shape, from, to));
    };
  }

  private static double turn(Geometry shape, Coordinate from, Coordinate to) {
    Coordinate middle = shape.getEnvelopeInternal().centre();
    return Math.atan2(to.y - middle.y, to.x - middle.x)
        - Math.atan2(from.y - middle.y, from.x - middle.x);
  }

  private static double growth(Geometry shape, Coordinate from, Coordinate to) {
    Coordinate middle = shape.getEnvelopeInternal().centre();
    return Math.max(0.05, to.distance(middle) / from.distance(middle));
  }

  private Coordinate snapped(Coordinate place, boolean free) {
    if (free) {
      return place;
    }
    String own = model.subject().map(ReshapeSubject::id).orElse("");
    SnapTargets targets = SnapTargets.of(session, own);
    double reach = REACH * view.viewport().metresPerUnit();
    return new Snapping(targets, reach).target(place).map(Snap::place).orElse(place);
  }

  private void release(MouseEvent event) {
    if (grabbed == null) {
      return;
    }
    grabbed = null;
    model.apply();
    surface.requestLayout();
    event.consume();
  }

  /// Gives up what is being dragged under the hand.
  void letGo() {
    if (grabbed != null) {
      grabbed = null;
      model.cancel();
      surface.requestLayout();
    }
  }

  /// A double click on a corner takes it out; what was dragged is not clicked.
  private void click(MouseEvent event) {
    if (!isActive() || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    boolean corner = held != null && held.kind() == ReshapeLayer.Kind.VERTEX;
    if (corner && event.getClickCount() == 2) {
      model.delete();
      surface.requestLayout();
      event.consume();
    } else if (held != null || !event.isStillSincePress()) {
      event.consume();
    }
  }

  private void press(KeyEvent event) {
    boolean drawing = sketch.toolProperty().get() != Sketch.Tool.NONE && !isActive();
    boolean taken =
        isActive() ? edit(event) : !drawing && event.getCode() == KeyCode.DELETE && delete();
    if (taken) {
      surface.requestLayout();
      event.consume();
    }
  }

  private boolean delete() {
    boolean any = model.isAnyChosen();
    model.remove();
    return any;
  }

  private boolean edit(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    Direction direction = Direction.of(event.getCode());
    if (direction != null) {
      return nudge(direction, event.isShiftDown() ? LONG_NUDGE : NUDGE);
    }
    switch (event.getCode()) {
      case SPACE -> model.step(event.isShiftDown() ? -1 : 1);
      case INSERT -> insert();
      case DELETE -> model.delete();
      case R -> {
        double angle = event.isShiftDown() ? TURN : -TURN;
        model.nudge(shape -> ShapeEdit.rotated(shape, angle));
      }
      case PAGE_UP -> model.nudge(shape -> ShapeEdit.scaled(shape, GROWTH));
      case PAGE_DOWN -> model.nudge(shape -> ShapeEdit.scaled(shape, 1 / GROWTH));
      case ESCAPE -> giveUp();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean nudge(Direction direction, double metres) {
    if (model.subject().isEmpty()) {
      return false;
    }
    double east = direction.x * metres;
    double north = direction.y * metres;
    Optional<ShapeEdit.Vertex> vertex = model.vertex();
    model.nudge(shape ->
        vertex
            .map(corner -> {
              Coordinate at = ShapeEdit.paths(shape).get(corner.path()).get(corner.index());
              return ShapeEdit.withVertex(shape, corner, new Coordinate(at.x + east, at.y + north));
            })
            .orElseGet(() -> ShapeEdit.moved(shape, east, north)));
    return true;
  }

  /// Puts a corner halfway between the chosen one and the next.
  private void insert() {
    model
        .vertex()
        .ifPresent(vertex ->
            model.change(shape -> {
              List<Coordinate> corners = ShapeEdit.paths(shape).get(vertex.path());
              Coordinate from = corners.get(vertex.index());
              Coordinate to = corners.get((vertex.index() + 1) % corners.size());
              return ShapeEdit.withVertexAfter(
                  shape, vertex, new Coordinate((from.x + to.x) / 2, (from.y + to.y) / 2));
            }));
  }

  /// Gives up the drag under way, else the chosen corner, else the tool.
  void giveUp() {
    if (!isActive()) {
      return;
    }
    if (grabbed != null) {
      letGo();
    } else if (model.vertex().isPresent()) {
      model.choose(null);
    } else {
      sketch.take(Sketch.Tool.NONE);
    }
    surface.requestLayout();
  }

  /// Whether a shape is being dragged, or one that can be lies at a place on the map.
  boolean covers(Point2D place) {
    boolean near =
        layer.at(place.getX(), place.getY()).isPresent()
            || isOn(view.viewport().toWorld(place.getX(), place.getY()));
    return isActive() && (grabbed != null || near);
  }

  void close() {
    subscription.unsubscribe();
  }
}
