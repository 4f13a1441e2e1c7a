package nl.noordwijzer.ui.sketch;

import java.util.UUID;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.sketch.TimelineModel.Bar;
import nl.noordwijzer.ui.sketch.TimelineModel.Part;
import org.jspecify.annotations.Nullable;

/// The bar of one intervention: dragged by its middle it moves, by an end it grows or shrinks.
final class TimelineTrack extends Pane {
  private static final double HEIGHT = 22;
  private static final double BAR = 14;
  private static final double REACH = 6;
  private static final PseudoClass LATER = PseudoClass.getPseudoClass("later");

  private final TimelineModel model;
  private final Runnable focus;
  private final Region bar = new Region();
  private final Region line = new Region();
  private final Tooltip tooltip = new Tooltip();
  private @Nullable Bar shown;
  private @Nullable Drag drag;

  /// @param began the intervention as it was when the drag began
  private record Drag(Bar began, Part part, double x, String gesture) {}

  /// @param focus gives the keyboard to the timeline, for whoever goes on with the keys
  TimelineTrack(TimelineModel model, Runnable focus) {
    this.model = model;
    this.focus = focus;
    getStyleClass().add("timeline-track");
    setMinHeight(HEIGHT);
    bar.getStyleClass().add("timeline-bar");
    line.getStyleClass().add("timeline-line");
    line.setMouseTransparent(true);
    Tooltip.install(bar, tooltip);
    getChildren().addAll(bar, line);
    bar.setOnMousePressed(this::press);
    bar.setOnMouseDragged(this::drag);
    bar.setOnMouseReleased(_ -> drag = null);
    bar.setOnMouseMoved(event -> bar.setCursor(cursor(part(event.getX()))));
  }

  private static Cursor cursor(Part part) {
    return part == Part.WHOLE ? Cursor.MOVE : Cursor.H_RESIZE;
  }

  /// At the ends of a bar that is wide enough to be taken in the middle too.
  private Part part(double x) {
    double reach = Math.min(REACH, bar.getWidth() / 4);
    if (x < reach) {
      return Part.START;
    }
    return x > bar.getWidth() - reach ? Part.END : Part.WHOLE;
  }

  private void press(MouseEvent event) {
    if (shown != null) {
      drag = new Drag(shown, part(event.getX()), event.getSceneX(), UUID.randomUUID().toString());
      focus.run();
      model.choose(shown);
      event.consume();
    }
  }

  private void drag(MouseEvent event) {
    Drag now = drag;
    if (now != null) {
      int steps = scale().steps(event.getSceneX() - now.x());
      model.move(now.began(), now.part(), steps, now.gesture());
      event.consume();
    }
  }

  private TimelineScale scale() {
    return new TimelineScale(getWidth());
  }

  void show(Bar next, String words) {
    shown = next;
    tooltip.setText(words);
    showYear();
  }

  void showYear() {
    bar.pseudoClassStateChanged(LATER, shown != null && shown.years().start() > model.year());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    if (shown == null) {
      return;
    }
    TimelineScale scale = scale();
    Years years = TimelineModel.moved(shown.years(), Part.WHOLE, 0);
    double left = scale.x(years.start());
    double right = scale.x(years.end() + 1);
    bar.resizeRelocate(left, (getHeight() - BAR) / 2, right - left, BAR);
    line.resizeRelocate(scale.x(model.year()) + scale.year() / 2, 0, 1, getHeight());
  }
}
