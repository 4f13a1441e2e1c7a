package nl.noordwijzer.ui.effect;

import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.effect.Sensitivity;

/// One bar of a tornado chart: from the fewest households to the most, on a scale that all bars
/// share, with a line where all turns out as expected.
final class TornadoBar extends Region {
  private static final double HEIGHT = 18;
  private static final double LEAST_WIDTH = 80;
  private static final double LEAST_BAR = 2;

  private final Rectangle fewer = new Rectangle();
  private final Rectangle more = new Rectangle();
  private final Line expected = new Line();
  private final Scale scale;
  private final Sensitivity.Swing swing;

  /// The households at both ends of all bars, and as expected.
  record Scale(double least, double expected, double most) {
    static Scale of(Sensitivity sensitivity) {
      double least = sensitivity.expected();
      double most = sensitivity.expected();
      for (Sensitivity.Swing swing : sensitivity.swings()) {
        least = Math.min(least, swing.fewest());
        most = Math.max(most, swing.most());
      }
      return new Scale(least, sensitivity.expected(), most);
    }

    /// From 0 at the least to 1 at the most.
    double place(double households) {
      return most == least ? 0.5 : (households - least) / (most - least);
    }
  }

  TornadoBar(Scale scale, Sensitivity.Swing swing) {
    this.scale = scale;
    this.swing = swing;
    getStyleClass().add("tornado-bar");
    fewer.getStyleClass().add("tornado-fewer");
    more.getStyleClass().add("tornado-more");
    expected.getStyleClass().add("tornado-expected");
    getChildren().addAll(fewer, more, expected);
    setMinSize(LEAST_WIDTH, HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
  }

  @Override
  protected void layoutChildren() {
    double middle = x(scale.expected());
    lay(fewer, x(swing.fewest()), middle);
    lay(more, middle, x(swing.most()));
    expected.setStartX(middle);
    expected.setEndX(middle);
    expected.setStartY(0);
    expected.setEndY(getHeight());
  }

  private double x(double households) {
    return scale.place(households) * getWidth();
  }

  /// What has a length is seen, however short.
  private void lay(Rectangle bar, double from, double to) {
    bar.setX(from);
    bar.setY(2);
    bar.setHeight(Math.max(0, getHeight() - 4));
    bar.setWidth(to > from ? Math.max(LEAST_BAR, to - from) : 0);
  }
}
