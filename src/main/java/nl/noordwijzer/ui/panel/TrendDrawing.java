package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import nl.noordwijzer.text.Texts;

/// The nodes of a trend chart of a given width, each at its place.
final class TrendDrawing {
  static final double HEIGHT = 168;
  private static final double AXIS_WIDTH = 44;
  private static final double NAME_WIDTH = 92;
  private static final double TOP = 10;
  private static final double BOTTOM = 22;
  private static final double NAME_HEIGHT = 17;

  private record Named(Label label, double y) {}

  private final Texts texts;
  private final TrendLines lines;
  private final List<Profile.Mark> marks;
  private final double width;
  private final TrendAxis axis;
  private final List<Node> nodes = new ArrayList<>();

  /// @param lines with a figure at least
  TrendDrawing(Texts texts, TrendLines lines, List<Profile.Mark> marks, double width) {
    this.texts = texts;
    this.lines = lines;
    this.marks = marks;
    this.width = width;
    axis = TrendAxis.holding(lines.numbers().min().orElse(0), lines.numbers().max().orElse(1));
  }

  List<Node> nodes() {
    nodes.clear();
    drawGrid();
    drawYears();
    List<Named> names = new ArrayList<>();
    for (int i = lines.lines().size() - 1; i >= 0; i--) {
      draw(lines.lines().get(i), marks.get(i), names);
    }
    placeNames(names);
    nodes.forEach(node -> node.setManaged(false));
    return nodes;
  }

  private double x(int year) {
    TrendLine line = lines.lines().getFirst();
    int years = Math.max(1, line.lastYear() - line.firstYear());
    double room = width - AXIS_WIDTH - NAME_WIDTH;
    return AXIS_WIDTH + room * (year - line.firstYear()) / years;
  }

  private double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - axis.part(value));
  }

  private void drawGrid() {
    Path grid = new Path();
    grid.getStyleClass().add("trend-grid");
    TrendLine line = lines.lines().getFirst();
    for (double figure : axis.figures()) {
      double y = Math.floor(y(figure)) + 0.5;
      grid.getElements()
          .addAll(new MoveTo(AXIS_WIDTH - 4, y), new LineTo(x(line.lastYear()) + 6, y));
      Label label = label(texts.figures().number(figure, axis.decimals()), "trend-figure");
      label.setAlignment(Pos.CENTER_RIGHT);
      label.resizeRelocate(0, y - NAME_HEIGHT / 2, AXIS_WIDTH - 8, NAME_HEIGHT);
    }
    nodes.addFirst(grid);
  }

  private void drawYears() {
    TrendLine line = lines.lines().getFirst();
    for (int year = line.firstYear(); year <= line.lastYear(); year++) {
      Label label = label(Integer.toString(year), "trend-figure");
      label.setAlignment(Pos.CENTER);
      label.resizeRelocate(x(year) - 20, HEIGHT - NAME_HEIGHT, 40, NAME_HEIGHT);
    }
  }

  private void draw(TrendLine line, Profile.Mark mark, List<Named> names) {
    List<List<TrendLine.Point>> runs = line.runs();
    Path path = new Path();
    path.getStyleClass().addAll("trend-line", ProfileMark.styleOf(mark));
    for (List<TrendLine.Point> run : runs) {
      TrendLine.Point first = run.getFirst();
      path.getElements().add(new MoveTo(x(first.year()), y(first.value())));
      run.stream()
          .skip(1)
          .forEach(p -> path.getElements().add(new LineTo(x(p.year()), y(p.value()))));
    }
    nodes.add(path);
    runs.stream().flatMap(List::stream).forEach(p -> drawMark(p, mark));
    if (!runs.isEmpty()) {
      TrendLine.Point last = runs.getLast().getLast();
      Label name = label(line.name(), "trend-name");
      name.getStyleClass().add(ProfileMark.styleOf(mark));
      names.add(new Named(name, y(last.value())));
    }
  }

  private void drawMark(TrendLine.Point point, Profile.Mark mark) {
    ProfileMark node = new ProfileMark(mark);
    nodes.add(node);
    node.resizeRelocate(
        x(point.year()) - ProfileMark.SIZE / 2,
        y(point.value()) - ProfileMark.SIZE / 2,
        ProfileMark.SIZE,
        ProfileMark.SIZE);
  }

  /// Puts each name beside the end of its line, moved down where it would lie on another.
  private void placeNames(List<Named> names) {
    names.sort(Comparator.comparingDouble(Named::y));
    double free = 0;
    List<Double> places = new ArrayList<>();
    for (Named name : names) {
      double y = Math.max(name.y - NAME_HEIGHT / 2, free);
      places.add(y);
      free = y + NAME_HEIGHT;
    }
    double over = Math.max(0, free - (HEIGHT - BOTTOM + NAME_HEIGHT / 2));
    double left = x(lines.lines().getFirst().lastYear()) + 12;
    for (int i = 0; i < names.size(); i++) {
      names.get(i).label.resizeRelocate(left, places.get(i) - over, width - left, NAME_HEIGHT);
    }
  }

  private Label label(String text, String style) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    nodes.add(label);
    return label;
  }
}
