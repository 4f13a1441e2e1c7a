package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import nl.noordwijzer.text.Texts;

/// The nodes of a trend chart and their places.
final class TrendDrawing {
  static final double HEIGHT = 168;
  private static final double AXIS_GAP = 8;
  private static final double NAME_GAP = 12;
  private static final double WIDEST_NAMES = 0.4;
  private static final double TOP = 10;
  private static final double BOTTOM = 22;
  private static final double NAME_HEIGHT = 17;
  private static final double YEAR_WIDTH = 40;

  /// A space without width: the toolkit would break a name with a hyphen within a word.
  private static final char BREAK = '\u200B';

  /// A line with its marks and name.
  private record Drawn(TrendLine line, Path path, List<ProfileMark> marks, Label name) {}

  private final Texts texts;
  private final TrendLines lines;
  private final TrendAxis axis;
  private final Path grid = new Path();
  private final List<Label> figures = new ArrayList<>();
  private final List<Label> years = new ArrayList<>();
  private final List<Drawn> drawn = new ArrayList<>();
  private final List<Node> nodes = new ArrayList<>();
  private double width;
  private double axisWidth;
  private double namesWidth;

  /// @param lines with a figure at least
  /// @param marks of the lines
  TrendDrawing(Texts texts, TrendLines lines, List<Profile.Mark> marks) {
    this.texts = texts;
    this.lines = lines;
    axis = TrendAxis.holding(lines.numbers().min().orElse(0), lines.numbers().max().orElse(1));
    grid.getStyleClass().add("trend-grid");
    nodes.add(grid);
    axis.figures().forEach(figure -> figures.add(figure(figure)));
    for (int year = firstYear(); year <= lastYear(); year++) {
      years.add(label(Integer.toString(year), "trend-figure", Pos.CENTER));
    }
    for (int i = lines.lines().size() - 1; i >= 0; i--) {
      draw(lines.lines().get(i), marks.get(i));
    }
    nodes.forEach(node -> node.setManaged(false));
  }

  private Label figure(double figure) {
    return label(texts.figures().number(figure, axis.decimals()), "trend-figure", Pos.CENTER_RIGHT);
  }

  private Label label(String text, String style, Pos alignment) {
    Label label = new Label(text);
    label.getStyleClass().add(style);
    label.setAlignment(alignment);
    nodes.add(label);
    return label;
  }

  private void draw(TrendLine line, Profile.Mark mark) {
    Path path = new Path();
    path.getStyleClass().addAll("trend-line", ProfileMark.styleOf(mark));
    nodes.add(path);
    List<ProfileMark> marks = line.points().map(_ -> new ProfileMark(mark)).toList();
    nodes.addAll(marks);
    Label name = label(nameOf(line, mark), "trend-name", Pos.CENTER_LEFT);
    name.getStyleClass().add(ProfileMark.styleOf(mark));
    name.setWrapText(true);
    name.setVisible(!marks.isEmpty());
    drawn.add(new Drawn(line, path, marks, name));
  }

  /// The chosen areas by their own name, the others by the word of the columns.
  private String nameOf(TrendLine line, Profile.Mark mark) {
    String name = mark == Profile.Mark.OWN ? line.name() : texts.get("panel.profile.mark", mark);
    String breaking = name.replace("-", "-" + BREAK);
    return line.partial() ? breaking + FigureText.PARTIAL : breaking;
  }

  /// Where the axis begins, in words; empty where that is at zero or below.
  Optional<String> cut() {
    return axis.isCut() ? Optional.of(figures.getFirst().getText()) : Optional.empty();
  }

  List<Node> nodes() {
    return nodes;
  }

  /// Puts every node at its place in a chart of this width.
  void place(double chartWidth) {
    width = chartWidth;
    axisWidth = widest(figures.stream()) + AXIS_GAP;
    namesWidth = Math.min(WIDEST_NAMES * width, widest(drawn.stream().map(Drawn::name)) + NAME_GAP);
    placeGrid();
    for (int i = 0; i < years.size(); i++) {
      double middle = x(firstYear() + i);
      years
          .get(i)
          .resizeRelocate(middle - YEAR_WIDTH / 2, HEIGHT - NAME_HEIGHT, YEAR_WIDTH, NAME_HEIGHT);
    }
    drawn.forEach(this::placeLine);
    placeNames();
  }

  private static double widest(Stream<Label> labels) {
    return Math.ceil(labels.mapToDouble(label -> label.prefWidth(-1)).max().orElse(0));
  }

  private int firstYear() {
    return lines.lines().getFirst().firstYear();
  }

  private int lastYear() {
    return lines.lines().getFirst().lastYear();
  }

  private double x(int year) {
    double room = width - axisWidth - namesWidth;
    return axisWidth + room * (year - firstYear()) / Math.max(1, lastYear() - firstYear());
  }

  private double y(double value) {
    return TOP + (HEIGHT - TOP - BOTTOM) * (1 - axis.part(value));
  }

  private void placeGrid() {
    grid.getElements().clear();
    for (int i = 0; i < figures.size(); i++) {
      double y = Math.floor(y(axis.figures().get(i))) + 0.5;
      grid.getElements()
          .addAll(new MoveTo(axisWidth - AXIS_GAP / 2, y), new LineTo(x(lastYear()) + 6, y));
      figures.get(i).resizeRelocate(0, y - NAME_HEIGHT / 2, axisWidth - AXIS_GAP, NAME_HEIGHT);
    }
  }

  private void placeLine(Drawn item) {
    item.path.getElements().clear();
    for (List<TrendLine.Point> run : item.line.runs()) {
      TrendLine.Point first = run.getFirst();
      item.path.getElements().add(new MoveTo(x(first.year()), y(first.value())));
      run.stream()
          .skip(1)
          .forEach(p -> item.path.getElements().add(new LineTo(x(p.year()), y(p.value()))));
    }
    List<TrendLine.Point> points = item.line.points().toList();
    for (int i = 0; i < points.size(); i++) {
      item.marks.get(i).placeAt(x(points.get(i).year()), y(points.get(i).value()));
    }
  }

  /// Puts each name beside the end of its line, moved down where it would lie on another.
  private void placeNames() {
    List<Drawn> sorted =
        drawn.stream()
            .filter(item -> !item.marks.isEmpty())
            .sorted(Comparator.comparingDouble(TrendDrawing.this::end))
            .toList();
    double free = 0;
    List<Double> places = new ArrayList<>();
    for (Drawn item : sorted) {
      double y = Math.max(end(item) - NAME_HEIGHT / 2, free);
      places.add(y);
      free = y + nameHeight(item);
    }
    double over = Math.max(0, free - (HEIGHT - BOTTOM + NAME_HEIGHT / 2));
    for (int i = 0; i < sorted.size(); i++) {
      Drawn item = sorted.get(i);
      double left = nameLeft(item);
      item.name.resizeRelocate(left, places.get(i) - over, width - left, nameHeight(item));
    }
  }

  private double nameLeft(Drawn item) {
    return x(last(item).year()) + NAME_GAP;
  }

  private double nameHeight(Drawn item) {
    return Math.max(NAME_HEIGHT, item.name.prefHeight(width - nameLeft(item)));
  }

  private double end(Drawn item) {
    return y(last(item).value());
  }

  private static TrendLine.Point last(Drawn item) {
    return item.line.points().toList().getLast();
  }
}
