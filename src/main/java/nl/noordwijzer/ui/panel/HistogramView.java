package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.map.AreaFill;
import nl.noordwijzer.map.Classification;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import org.jspecify.annotations.Nullable;

/// How the values are spread over the classes; the borders can be dragged.
final class HistogramView extends Pane {
  private static final double HEIGHT = 72;
  private static final double AXIS = 16;
  private static final double SIDE = 4;

  private final ClassesViewModel model;
  private final Desk desk;
  private final Texts texts;
  private final Group bars = new Group();
  private final Group borders = new Group();
  private final Label lowest = new Label();
  private final Label highest = new Label();
  private List<HistogramBars.Bar> shown = List.of();
  private int tallest;
  private @Nullable IndicatorValues ofValues;
  private double[] ascending = {};
  private @Nullable Classification classes;
  private HistogramScale scale = new HistogramScale(0, 1, 0, 1);

  HistogramView(ClassesViewModel model, Desk desk) {
    this.model = model;
    this.desk = desk;
    texts = desk.texts();
    getStyleClass().add("histogram");
    setMinHeight(HEIGHT + AXIS);
    setPrefHeight(HEIGHT + AXIS);
    setMaxHeight(HEIGHT + AXIS);
    lowest.getStyleClass().add("histogram-axis");
    highest.getStyleClass().add("histogram-axis");
    getChildren().addAll(bars, borders, lowest, highest);
  }

  /// Takes over what the picture says.
  void refresh() {
    MapPicture picture = desk.session().pictureProperty().get();
    classes = model.classification().orElse(null);
    shown = List.of();
    if (picture != null && classes != null) {
      HistogramBars all = HistogramBars.of(sorted(picture.values()), classes);
      List<AreaFill> colours = colours(picture);
      tallest = all.tallest();
      shown =
          all.bars().stream()
              .filter(bar -> bar.count() > 0 && bar.classIndex() < colours.size())
              .toList();
      bars.getChildren().setAll(shown.stream().map(bar -> shape(bar, colours)).toList());
      lowest.setText(words(classes.bounds().getFirst()));
      highest.setText(words(classes.bounds().getLast()));
    }
    describeBorders();
    requestLayout();
  }

  /// Sorting takes long in a large country, and most pictures show the values of the one before.
  private double[] sorted(IndicatorValues values) {
    if (!values.equals(ofValues)) {
      ofValues = values;
      ascending = values.sorted();
    }
    return ascending;
  }

  private static Rectangle shape(HistogramBars.Bar bar, List<AreaFill> colours) {
    Rectangle shape = new Rectangle();
    shape.setFill(colour(colours.get(bar.classIndex()).argb()));
    return shape;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (classes == null || getWidth() <= 2 * SIDE) {
      return;
    }
    scale = HistogramScale.of(classes, SIDE, getWidth() - SIDE);
    for (int i = 0; i < shown.size(); i++) {
      place((Rectangle) bars.getChildren().get(i), shown.get(i));
    }
    List<Double> inner = classes.inner();
    for (int i = 0; i < inner.size(); i++) {
      Node border = borders.getChildren().get(i);
      border.relocate(Math.rint(scale.toX(inner.get(i))) - HistogramBorder.REACH, 0);
    }
    lowest.relocate(SIDE, HEIGHT);
    highest.relocate(Math.floor(scale.right() - highest.getWidth()), HEIGHT);
  }

  private void place(Rectangle shape, HistogramBars.Bar bar) {
    double height = Math.max(2, HEIGHT * bar.count() / tallest);
    double left = scale.toX(bar.from());
    shape.setX(left);
    shape.setY(HEIGHT - height);
    shape.setWidth(Math.max(1, scale.toX(bar.to()) - left - 0.5));
    shape.setHeight(height);
  }

  private static List<AreaFill> colours(MapPicture picture) {
    return picture.legend().blocks().stream()
        .filter(Legend.Classes.class::isInstance)
        .flatMap(block -> ((Legend.Classes) block).entries().stream())
        .map(Legend.ClassEntry::fill)
        .toList();
  }

  private static Color colour(int argb) {
    return Color.rgb(argb >> 16 & 0xff, argb >> 8 & 0xff, argb & 0xff);
  }

  /// Borders stay the same nodes while they are dragged or moved by key.
  private void describeBorders() {
    List<Double> inner = classes == null ? List.of() : classes.inner();
    List<Node> nodes = borders.getChildren();
    while (nodes.size() > inner.size()) {
      nodes.removeLast();
    }
    while (nodes.size() < inner.size()) {
      nodes.add(border(nodes.size()));
    }
    for (int i = 0; i < inner.size(); i++) {
      HistogramBorder border = (HistogramBorder) nodes.get(i);
      border.say(texts.get("mappane.border", words(inner.get(i))));
      border.setDisable(model.spec().locked());
    }
  }

  private HistogramBorder border(int index) {
    HistogramBorder border = new HistogramBorder(HEIGHT);
    border.setOnMouseDragged(event ->
        model.shiftBorder(index, scale.toValue(sceneToLocal(event.getSceneX(), 0).getX())));
    border.onStep(step -> step(index, step));
    return border;
  }

  private void step(int index, int step) {
    model
        .classification()
        .map(Classification::inner)
        .filter(inner -> index < inner.size())
        .ifPresent(inner -> model.shiftBorder(index, inner.get(index) + step * scale.step()));
  }

  private String words(double value) {
    return model
        .indicator()
        .map(i -> texts.figures().number(value, i.decimals(), i.unit().in(texts.locale())))
        .orElse("");
  }
}
