package nl.noordwijzer.ui.sketch;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/// What a line of a list holds, laid out by itself. The toolkit lays out a whole list, and measures
/// lines that are out of sight, for each letter that changes in one of its lines; here only a line
/// that becomes higher or lower asks for that.
final class SteadyLine extends Region {
  private final Region content;

  SteadyLine(Region content) {
    this.content = content;
    content.setManaged(false);
    getChildren().add(content);
  }

  /// Asks for more or less room where what it holds changed so that it needs that.
  void changed() {
    content.applyCss();
    if (Math.abs(content.prefHeight(getWidth()) - getHeight()) >= 1) {
      requestLayout();
    }
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinHeight(double width) {
    return content.minHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return content.prefWidth(height);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth(), getHeight());
  }
}
