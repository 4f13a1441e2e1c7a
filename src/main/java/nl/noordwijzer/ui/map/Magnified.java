package nl.noordwijzer.ui.map;

import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Lays something out small and shows it large, so that letters, lines and signs in it all grow.
public final class Magnified extends Region {
  private final Region content;
  private final double factor;

  /// @param factor at least 1
  public Magnified(Region content, double factor) {
    this.content = content;
    this.factor = factor;
    content.getTransforms().add(new Scale(factor, factor));
    getChildren().add(content);
    setMinSize(0, 0);
  }

  @Override
  protected void layoutChildren() {
    content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
  }
}
