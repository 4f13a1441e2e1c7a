package nl.noordwijzer.ui.panel;

import java.util.function.IntConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;

/// A class border in the histogram: a line with room to take hold of it.
final class HistogramBorder extends Pane {
  /// Pixels on each side of the line.
  static final double REACH = 5;

  private final Tooltip tooltip = new Tooltip();
  private IntConsumer step = _ -> {};

  HistogramBorder(double height) {
    getStyleClass().add("histogram-border");
    setAccessibleRole(AccessibleRole.SLIDER);
    setFocusTraversable(true);
    Line line = new Line(REACH + 0.5, 0, REACH + 0.5, height);
    line.getStyleClass().add("histogram-line");
    getChildren().add(line);
    setPrefSize(2 * REACH + 1, height);
    Tooltip.install(this, tooltip);
    setOnKeyPressed(this::press);
  }

  /// Which border this is, in words.
  void say(String words) {
    tooltip.setText(words);
    setAccessibleText(words);
  }

  /// Told of each press of an arrow: -1 for left, 1 for right.
  void onStep(IntConsumer listener) {
    step = listener;
  }

  private void press(KeyEvent event) {
    if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
      step.accept(event.getCode() == KeyCode.LEFT ? -1 : 1);
      event.consume();
    }
  }
}
