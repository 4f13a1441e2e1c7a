package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/// Parts of a whole beside each other in one bar.
final class OwnershipBar extends Region {
  private static final double HEIGHT = 18;
  private static final double GAP = 1;

  /// @param value size of the part, at least 0
  record Segment(Region fill, double value) {}

  private List<Segment> segments = List.of();
  private double whole;

  OwnershipBar() {
    getStyleClass().add("ownership-bar");
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
  }

  /// @param least the whole is at least this: what the parts do not fill stays empty
  void show(List<Segment> parts, double least) {
    segments = new ArrayList<>(parts);
    segments.removeIf(segment -> segment.value <= 0);
    whole = Math.max(least, segments.stream().mapToDouble(Segment::value).sum());
    segments.forEach(segment -> segment.fill.setManaged(false));
    getChildren().setAll(segments.stream().map(Segment::fill).toList());
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    double x = 0;
    for (Segment segment : segments) {
      double end = x + segment.value / whole * getWidth();
      double left = snapPositionX(x);
      double width = Math.max(1, snapPositionX(end) - left - GAP);
      segment.fill.resizeRelocate(left, 0, width, getHeight());
      x = end;
    }
  }
}
