package nl.noordwijzer.ui.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import nl.noordwijzer.effect.Mix;
import nl.noordwijzer.effect.MixGroup;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.text.Texts;

/// How the mix of an area changes from now to the last year: a line for each group of homes, with
/// its share at both ends. The scale begins at nothing.
final class SlopeChart extends Region {
  private static final double TOP = 30;
  private static final double BOTTOM = 12;
  private static final double GAP = 10;
  private static final double LEAST_HEIGHT = 140;

  private final EffectWords words;
  private final Texts texts;
  private final Label first;
  private final Label last;
  private final List<Slope> slopes = new ArrayList<>();

  /// One group: its shares from 0 to 1, and what shows them.
  private record Slope(
      double before, double after, Label left, Label right, Line line, Circle start, Circle end) {}

  SlopeChart(Texts texts) {
    this.texts = texts;
    words = new EffectWords(texts);
    first = label(texts.get("effectpane.mix.before"), "slope-heading");
    last = label(texts.get("effectpane.mix.after"), "slope-heading");
    getStyleClass().add("slope-chart");
    setMinSize(0, LEAST_HEIGHT);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
  }

  void show(Mix before, Mix after) {
    slopes.clear();
    for (MixGroup group : MixGroup.ALL) {
      slopes.add(slope(group, before.share(group), after.share(group)));
    }
    getChildren().setAll(first, last);
    slopes.forEach(it -> getChildren().addAll(it.line, it.start, it.end, it.left, it.right));
    setAccessibleText(
        MixGroup.ALL.stream()
            .map(group -> account(group, before, after))
            .collect(Collectors.joining("; ")));
    requestLayout();
  }

  private String account(MixGroup group, Mix before, Mix after) {
    return texts.get(
        "effectpane.mix.slope.account",
        texts.get("effectpane.mix.group", group),
        words.percent(before.share(group)),
        words.percent(after.share(group)));
  }

  private Slope slope(MixGroup group, double before, double after) {
    String name = texts.get("effectpane.mix.group", group);
    SeriesStyle style = SeriesStyle.of(group);
    Line line = new Line();
    line.getStyleClass().add("slope-line");
    line.setStyle(style.line());
    String left = texts.get("effectpane.mix.slope.before", name, words.percent(before));
    String change = words.signed(100 * (after - before), 1);
    String right = texts.get("effectpane.mix.slope.after", words.percent(after), change);
    return new Slope(before, after, label(left), label(right), line, end(style), end(style));
  }

  private static Label label(String text, String... style) {
    Label label = new Label(text);
    label.getStyleClass().add("slope-label");
    label.getStyleClass().addAll(style);
    return label;
  }

  private static Circle end(SeriesStyle style) {
    Circle end = new Circle(4);
    end.setStyle(style.fill());
    return end;
  }

  @Override
  protected double computePrefHeight(double width) {
    return LEAST_HEIGHT;
  }

  @Override
  protected void layoutChildren() {
    double left = GAP + widest(Slope::left) + GAP;
    double right = Math.max(left, getWidth() - GAP - widest(Slope::right) - GAP);
    for (Slope slope : slopes) {
      place(slope.line, slope, left, right);
    }
    spread(Slope::left, Slope::before, left, true);
    spread(Slope::right, Slope::after, right, false);
    head(first, left - first.prefWidth(-1));
    head(last, right);
  }

  private double widest(Function<Slope, Label> label) {
    return slopes.stream().mapToDouble(it -> label.apply(it).prefWidth(-1)).max().orElse(0);
  }

  private static void head(Label label, double x) {
    label.resizeRelocate(x, 0, label.prefWidth(-1), label.prefHeight(-1));
  }

  private void place(Line line, Slope slope, double left, double right) {
    line.setStartX(left);
    line.setEndX(right);
    line.setStartY(y(slope.before));
    line.setEndY(y(slope.after));
    slope.start.setCenterX(left);
    slope.start.setCenterY(y(slope.before));
    slope.end.setCenterX(right);
    slope.end.setCenterY(y(slope.after));
  }

  /// Of a share; the largest of all stands at the top.
  private double y(double share) {
    double most = 0;
    for (Slope slope : slopes) {
      most = Math.max(most, Math.max(slope.before, slope.after));
    }
    double height = Math.max(0, getHeight() - TOP - BOTTOM);
    return TOP + (most == 0 ? height : (1 - share / most) * height);
  }

  /// Puts labels at the end of their lines, but never over each other.
  private void spread(
      Function<Slope, Label> label, ToDoubleFunction<Slope> share, double x, boolean before) {
    List<Slope> down =
        slopes.stream().sorted(Comparator.comparingDouble(share).reversed()).toList();
    double apart = 1 + down.stream().mapToDouble(it -> height(label.apply(it))).max().orElse(0);
    double least = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < down.size(); i++) {
      Label of = label.apply(down.get(i));
      double lowest = getHeight() - BOTTOM - (down.size() - 1 - i) * apart;
      double middle = Math.max(least, Math.min(y(share.applyAsDouble(down.get(i))), lowest));
      least = middle + apart;
      double width = of.prefWidth(-1);
      double height = height(of);
      double at = before ? x - GAP - width : x + GAP;
      of.resizeRelocate(at, middle - height / 2, width, height);
    }
  }

  private static double height(Label label) {
    return Math.ceil(label.prefHeight(-1));
  }
}
