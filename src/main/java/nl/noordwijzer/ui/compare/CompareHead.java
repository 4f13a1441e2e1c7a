package nl.noordwijzer.ui.compare;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The name of a scenario and the verdict on it above its map: on one line where they fit, so that
/// the map is as high as can be.
final class CompareHead extends Region {
  private static final double BETWEEN = 16;
  private static final double BELOW = 2;

  private final Label name;
  private final Label verdict;
  private Pos side = Pos.CENTER_LEFT;
  private boolean under;

  CompareHead(Label name, Label verdict) {
    this.name = name;
    this.verdict = verdict;
    List.of(name, verdict).forEach(CompareHead::whole);
    getStyleClass().add("compare-head");
    getChildren().addAll(name, verdict);
  }

  /// As many lines as its words need.
  private static void whole(Label label) {
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
  }

  /// Makes those of a row alike, so that their maps lie level.
  ///
  /// @param width of each, CSS pixels
  static void level(List<CompareHead> row, double width) {
    boolean fit = row.stream().allMatch(head -> head.fits(head.inside(width)));
    row.forEach(head -> head.under = !fit);
    double height = row.stream().mapToDouble(head -> head.prefHeight(width)).max().orElse(0);
    row.forEach(head -> head.setMinHeight(height));
  }

  void align(Pos wanted) {
    side = wanted;
    requestLayout();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  private double inside(double width) {
    return width - snappedLeftInset() - snappedRightInset();
  }

  private static double wide(Label label) {
    return Math.ceil(label.prefWidth(-1));
  }

  private boolean fits(double inside) {
    return !verdict.isManaged() || wide(name) + BETWEEN + wide(verdict) <= inside;
  }

  private boolean onOneLine(double inside) {
    return verdict.isManaged() && !under && fits(inside);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return snappedLeftInset() + wide(name) + BETWEEN + wide(verdict) + snappedRightInset();
  }

  @Override
  protected double computePrefHeight(double width) {
    double inside = width < 0 ? Double.MAX_VALUE : inside(width);
    double first = name.prefHeight(inside);
    double second = verdict.isManaged() ? verdict.prefHeight(inside) : 0;
    boolean two = verdict.isManaged() && !onOneLine(inside);
    return snappedTopInset()
        + (two ? first + BELOW + second : Math.max(first, second))
        + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    double inside = inside(getWidth());
    double high = getHeight() - snappedTopInset() - snappedBottomInset();
    if (onOneLine(inside)) {
      double begin = begin(inside, wide(name) + BETWEEN + wide(verdict));
      place(name, begin, snappedTopInset(), wide(name), high);
      place(verdict, begin + wide(name) + BETWEEN, snappedTopInset(), wide(verdict), high);
    } else {
      double first = name.prefHeight(inside);
      stack(name, snappedTopInset(), inside, verdict.isManaged() ? first : high);
      stack(verdict, snappedTopInset() + first + BELOW, inside, verdict.prefHeight(inside));
    }
  }

  private void stack(Label label, double y, double inside, double height) {
    double width = Math.min(wide(label), inside);
    place(label, begin(inside, width), y, width, height);
  }

  private double begin(double inside, double width) {
    return snappedLeftInset() + (side == Pos.CENTER_RIGHT ? inside - width : 0);
  }

  private void place(Label label, double x, double y, double width, double height) {
    label.resizeRelocate(snapPositionX(x), snapPositionY(y), width, height);
  }
}
