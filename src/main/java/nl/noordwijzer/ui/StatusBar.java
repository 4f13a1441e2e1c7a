package nl.noordwijzer.ui;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.source.crs.RdTransform;
import nl.noordwijzer.ui.map.MapPane;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.PlanKeeper;
import nl.noordwijzer.ui.session.View;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/// The line along the bottom: what to do next, where the pointer is, and the scale of the map.
final class StatusBar implements View {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

  private final Desk desk;
  private final PlaceText place;
  private final HBox root = new HBox();
  private final Label hint = new Label();
  private final Label job = new Label();
  private final Label saved = new Label();
  private final Label coordinates = new Label();
  private final Label scale = new Label();
  private Subscription subscription = Subscription.EMPTY;

  StatusBar(Desk desk) {
    this.desk = desk;
    place = new PlaceText(desk.texts());
    root.getStyleClass().add("status-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    hint.setMinWidth(0);
    coordinates.setMinWidth(Region.USE_PREF_SIZE);
    scale.setMinWidth(Region.USE_PREF_SIZE);
    saved.setMinWidth(Region.USE_PREF_SIZE);
    root.getChildren().addAll(hint, space, job, coordinates, scale, saved);
    observe(desk.session().selectionProperty().subscribe(_ -> showHint()));
    observe(desk.session().sketch().hintProperty().subscribe(_ -> showHint()));
    observe(desk.tasks().jobProperty().subscribe(this::showJob));
    observe(desk.session().standingProperty().subscribe(this::showSaved));
  }

  /// Follows the view of the map and the pointer above it.
  void follow(MapPane map) {
    observe(map.viewportProperty().subscribe(view -> scale.setText(place.scale(view))));
    map.root()
        .setOnMouseMoved(event -> {
          Viewport view = map.viewportProperty().get();
          showPlace(view.toWorld(event.getX(), event.getY()));
        });
    scale.visibleProperty().bind(map.root().visibleProperty());
    hint.visibleProperty().bind(map.root().visibleProperty());
    map.root().setOnMouseExited(_ -> showPlace(null));
  }

  /// Makes ready what takes time and is not needed at once: degrees beside RD.
  void fill() {
    desk.tasks()
        .start(
            _ -> RdTransform.toWgs84(new Coordinate(0, 0)),
            _ -> place.setToDegrees(RdTransform::toWgs84));
  }

  /// What is being drawn comes before what is chosen.
  private void showHint() {
    String drawing = desk.session().sketch().hintProperty().get();
    int chosen = desk.session().selectionProperty().get().size();
    String key = chosen == 0 ? "none" : chosen == 1 ? "one" : "several";
    hint.setText(drawing.isEmpty() ? desk.texts().get("window.hint." + key, chosen) : drawing);
  }

  private void showSaved(PlanKeeper.Standing standing) {
    LocalTime last = standing.last();
    if (standing.readOnly()) {
      String key = standing.failed() ? "window.saved.readonly.acts" : "window.saved.readonly";
      saved.setText(desk.texts().get(key, standing.waiting()));
    } else if (standing.failed()) {
      saved.setText(desk.texts().get("window.saved.failed", standing.waiting()));
    } else if (standing.waiting() > 0) {
      saved.setText(desk.texts().get("window.saved.busy"));
    } else {
      saved.setText(last == null ? "" : desk.texts().get("window.saved", CLOCK.format(last)));
    }
    saved.setVisible(!saved.getText().isEmpty());
    saved.setManaged(saved.isVisible());
  }

  private void showJob(String name) {
    job.setText(name);
    job.setVisible(!name.isEmpty());
    job.setManaged(!name.isEmpty());
  }

  private void showPlace(@Nullable Coordinate world) {
    coordinates.setText(world == null ? "" : place.coordinates(world));
  }

  private void observe(Subscription added) {
    subscription = subscription.and(added);
  }

  @Override
  public Parent root() {
    return root;
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
