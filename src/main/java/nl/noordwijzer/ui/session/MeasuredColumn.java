package nl.noordwijzer.ui.session;

import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A column that remembers how high it is at a width until something in it asks to be laid out
/// anew. The toolkit does not: where words wrap, each box measures all within it several times, and
/// the box around it does so again.
public class MeasuredColumn extends VBox {
  private @Nullable Map<Double, Double> preferred = new HashMap<>();
  private @Nullable Map<Double, Double> least = new HashMap<>();

  public MeasuredColumn(Node... children) {
    super(children);
  }

  /// Is called by the constructor of the toolkit too, when there is nothing to forget yet.
  @Override
  public void requestLayout() {
    if (preferred != null && least != null) {
      preferred.clear();
      least.clear();
    }
    super.requestLayout();
  }

  @Override
  protected double computePrefHeight(double width) {
    return known(preferred, width, super::computePrefHeight);
  }

  @Override
  protected double computeMinHeight(double width) {
    return known(least, width, super::computeMinHeight);
  }

  private static double known(
      @Nullable Map<Double, Double> heights, double width, DoubleUnaryOperator measure) {
    Double height = heights == null ? null : heights.get(width);
    if (height == null) {
      height = measure.applyAsDouble(width);
      if (heights != null) {
        heights.put(width, height);
      }
    }
    return height;
  }
}
