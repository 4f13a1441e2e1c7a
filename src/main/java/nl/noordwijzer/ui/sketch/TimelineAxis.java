package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.Texts;

/// The years above the bars, with a handle on the year as of which the map is.
final class TimelineAxis extends Pane {
  private static final int LABELLED = 5;
  private static final double GAP = 6;
  private static final double HEIGHT = 24;

  private final TimelineModel model;
  private final List<Label> labels = new ArrayList<>();
  private final Label handle = new Label();

  TimelineAxis(TimelineModel model, Texts texts) {
    this.model = model;
    getStyleClass().add("timeline-axis");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    for (int year = Years.FIRST; year <= Years.LAST; year++) {
      if (year % LABELLED == 0) {
        Label label = new Label(Integer.toString(year));
        label.getStyleClass().add("timeline-year");
        label.setUserData(year);
        labels.add(label);
      }
    }
    handle.getStyleClass().add("timeline-handle");
    handle.setFocusTraversable(true);
    handle.setAccessibleRole(AccessibleRole.SLIDER);
    handle.setAccessibleText(texts.get("sketch.timeline.year"));
    getChildren().addAll(labels);
    getChildren().add(handle);
    setOnMousePressed(this::drag);
    setOnMouseDragged(this::drag);
    handle.setOnKeyPressed(this::key);
  }

  private void drag(MouseEvent event) {
    handle.requestFocus();
    model.showYear(scale().at(event.getX()));
    event.consume();
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case LEFT -> model.showYear(model.year() - 1);
      case RIGHT -> model.showYear(model.year() + 1);
      case HOME -> model.showYear(Years.FIRST);
      case END -> model.showYear(Years.LAST);
      default -> {
        return;
      }
    }
    event.consume();
  }

  private TimelineScale scale() {
    return new TimelineScale(getWidth());
  }

  /// Takes over the year that is shown.
  void refresh() {
    handle.setText(Integer.toString(model.year()));
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double middle = scale().year() / 2;
    double width = handle.prefWidth(-1);
    double x = scale().x(model.year()) + middle - width / 2;
    double left = Math.clamp(x, 0, Math.max(0, getWidth() - width));
    handle.resizeRelocate(left, 0, width, getHeight());
    for (Label label : labels) {
      double own = label.prefWidth(-1);
      double at = scale().x((int) label.getUserData()) + middle - own / 2;
      label.resizeRelocate(at, 0, own, getHeight());
      boolean free = at + own + GAP < left || at > left + width + GAP;
      label.setVisible(free && at >= 0 && at + own <= getWidth());
    }
  }
}
