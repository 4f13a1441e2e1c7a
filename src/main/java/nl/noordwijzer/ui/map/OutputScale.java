package nl.noordwijzer.ui.map;

import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Device pixels per CSS pixel: changes when the window moves to another screen.
final class OutputScale {
  private OutputScale() {}

  /// The scale of the window that shows a node, 1 while none does.
  static ObservableValue<Double> of(Node node) {
    return of(node.sceneProperty().flatMap(Scene::windowProperty), Window::outputScaleXProperty);
  }

  /// @param scale of a window
  static <W> ObservableValue<Double> of(
      ObservableValue<W> window, Function<W, ObservableValue<Number>> scale) {
    return window.flatMap(scale).map(Number::doubleValue).orElse(1.0);
  }
}
