package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The trend of one indicator for the chosen areas and those they are compared with.
///
/// Lines differ in dashes and marks, and each has its name at its end. Years without a figure leave
/// a gap.
final class TrendChart extends Region {
  private final Texts texts;
  private @Nullable TrendLines trend;
  private List<Profile.Mark> marks = List.of();

  TrendChart(Texts texts) {
    this.texts = texts;
    getStyleClass().add("trend-chart");
    setMinHeight(TrendDrawing.HEIGHT);
    setPrefHeight(TrendDrawing.HEIGHT);
    widthProperty().addListener(_ -> draw());
  }

  /// @param shown marks of the lines
  void show(TrendLines lines, List<Profile.Mark> shown) {
    trend = lines;
    marks = shown;
    draw();
  }

  private void draw() {
    TrendLines lines = trend;
    if (lines == null || lines.isEmpty() || getWidth() <= 0) {
      getChildren().clear();
    } else {
      getChildren().setAll(new TrendDrawing(texts, lines, marks, getWidth()).nodes());
    }
  }
}
