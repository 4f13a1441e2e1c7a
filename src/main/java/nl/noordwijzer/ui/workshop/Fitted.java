package nl.noordwijzer.ui.workshop;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows its content as large as fits, and never asks for more room than it is given.
final class Fitted extends Region {
  private static final double LARGEST = 1.8;
  private static final double SMALLEST = 0.3;
  private static final double STEP = 0.05;

  private final Region content;
  private final Scale scale = new Scale();

  Fitted(Region content) {
    this.content = content;
    content.getTransforms().add(scale);
    getChildren().add(content);
    setMinSize(0, 0);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double size = LARGEST;
    while (size > SMALLEST && !fits(size)) {
      size -= STEP;
    }
    scale.setX(size);
    scale.setY(size);
    double width = getWidth() / size;
    content.resizeRelocate(0, 0, width, content.prefHeight(width));
  }

  /// Words that grow are not broken into more lines.
  private boolean fits(double size) {
    boolean high = content.prefHeight(getWidth() / size) * size <= getHeight();
    double width = size > 1 ? content.prefWidth(-1) : content.minWidth(-1);
    return high && width * size <= getWidth();
  }
}
