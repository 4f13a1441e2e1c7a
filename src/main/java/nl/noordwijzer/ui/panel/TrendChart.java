package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.Optional;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// The trend of one indicator for the chosen areas and those they are compared with.
///
/// Lines differ in dashes and marks, and each has its name at its end. Years without a figure leave
/// a gap.
final class TrendChart extends Region {
  private final Texts texts;
  private @Nullable TrendDrawing drawing;

  TrendChart(Texts texts) {
    this.texts = texts;
    getStyleClass().add("trend-chart");
    setMinHeight(TrendDrawing.HEIGHT);
    setPrefHeight(TrendDrawing.HEIGHT);
  }

  /// @param marks of the lines
  void show(TrendLines lines, List<Profile.Mark> marks) {
    TrendDrawing next = lines.isEmpty() ? null : new TrendDrawing(texts, lines, marks);
    drawing = next;
    getChildren().setAll(next == null ? List.of() : next.nodes());
    requestLayout();
  }

  /// Where its axis begins, in words; empty where that is at zero or below, or there is no line.
  Optional<String> cut() {
    return Optional.ofNullable(drawing).flatMap(TrendDrawing::cut);
  }

  @Override
  protected void layoutChildren() {
    if (drawing != null) {
      drawing.place(getWidth());
    }
  }
}
