package nl.noordwijzer.ui.workshop;

import java.util.ArrayList;
import java.util.List;
import javafx.animation.FadeTransition;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// Shows over a map what is pointed out and drawn.
final class PointingLayer extends Pane implements AutoCloseable {
  private static final double LASER = 9;
  private static final double PIN = 12;

  private final Pointing pointing;
  private final ObservableValue<Viewport> view;
  private final Group strokes = new Group();
  private final Group pins = new Group();
  private final Circle laser = new Circle(LASER);

  /// One that runs holds on to its pin, and so to the map under it.
  private final List<FadeTransition> fading = new ArrayList<>();

  private final InvalidationListener drawn;
  private final ListChangeListener<Coordinate> pinned = this::pinned;
  private final Subscription subscriptions;

  PointingLayer(Pointing pointing, ObservableValue<Viewport> view) {
    this.pointing = pointing;
    this.view = view;
    laser.getStyleClass().add("pointing-laser");
    getChildren().addAll(strokes, pins, laser);
    setMouseTransparent(true);
    Rectangle edge = new Rectangle();
    edge.widthProperty().bind(widthProperty());
    edge.heightProperty().bind(heightProperty());
    setClip(edge);
    drawn = _ -> drawStrokes();
    pointing.ink().addListener(drawn);
    pointing.pins().addListener(pinned);
    subscriptions =
        Subscription.combine(
            pointing.laserProperty().subscribe(this::point), view.subscribe(_ -> placeAll()));
  }

  private void placeAll() {
    strokes.getChildren().forEach(stroke -> stroke.setUserData(null));
    drawStrokes();
    point(pointing.laserProperty().get());
    pins.getChildren().forEach(this::place);
  }

  private void point(@Nullable Coordinate place) {
    laser.setVisible(place != null);
    if (place != null) {
      laser.setCenterX(view.getValue().toX(place.x));
      laser.setCenterY(view.getValue().toY(place.y));
    }
  }

  /// Only those that are not drawn yet as they are: while one grows, the others stay.
  private void drawStrokes() {
    List<List<Coordinate>> ink = pointing.ink();
    while (strokes.getChildren().size() > ink.size()) {
      strokes.getChildren().removeLast();
    }
    while (strokes.getChildren().size() < ink.size()) {
      strokes.getChildren().add(stroke());
    }
    for (int i = 0; i < ink.size(); i++) {
      Polyline line = (Polyline) strokes.getChildren().get(i);
      if (!ink.get(i).equals(line.getUserData())) {
        draw(line, ink.get(i));
      }
    }
  }

  private static Polyline stroke() {
    Polyline line = new Polyline();
    line.getStyleClass().add("pointing-ink");
    line.setStrokeLineCap(StrokeLineCap.ROUND);
    line.setStrokeLineJoin(StrokeLineJoin.ROUND);
    return line;
  }

  private void draw(Polyline line, List<Coordinate> stroke) {
    Double[] places = new Double[2 * stroke.size()];
    for (int i = 0; i < stroke.size(); i++) {
      places[2 * i] = view.getValue().toX(stroke.get(i).x);
      places[2 * i + 1] = view.getValue().toY(stroke.get(i).y);
    }
    line.getPoints().setAll(places);
    line.setUserData(stroke);
  }

  private void pinned(ListChangeListener.Change<? extends Coordinate> change) {
    while (change.next()) {
      pins.getChildren().removeIf(pin -> change.getRemoved().contains(pin.getUserData()));
      change.getAddedSubList().forEach(this::add);
    }
  }

  private void add(Coordinate place) {
    Circle pin = new Circle(PIN);
    pin.getStyleClass().add("pointing-pin");
    pin.setUserData(place);
    place(pin);
    pins.getChildren().add(pin);
    FadeTransition fade = new FadeTransition(Pointing.PIN_TIME, pin);
    fade.setFromValue(1);
    fade.setToValue(0);
    fade.setOnFinished(_ -> fading.remove(fade));
    fading.add(fade);
    fade.play();
  }

  private void place(Node pin) {
    if (pin instanceof Circle circle && pin.getUserData() instanceof Coordinate place) {
      circle.setCenterX(view.getValue().toX(place.x));
      circle.setCenterY(view.getValue().toY(place.y));
    }
  }

  @Override
  public void close() {
    pointing.ink().removeListener(drawn);
    pointing.pins().removeListener(pinned);
    subscriptions.unsubscribe();
    fading.forEach(FadeTransition::stop);
  }
}
