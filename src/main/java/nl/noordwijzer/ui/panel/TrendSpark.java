package nl.noordwijzer.ui.panel;

import java.util.List;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/// A trend as small as a word; broken where a year has no figure, with a dot at the year shown.
final class TrendSpark extends Region {
  private static final double WIDTH = 60;
  private static final double HEIGHT = 18;
  private static final double MARGIN = 3;

  private final Path path = new Path();
  private final Circle dot = new Circle(2.5);

  TrendSpark() {
    getStyleClass().add("trend-spark");
    path.getStyleClass().add("trend-spark-line");
    dot.getStyleClass().add("trend-spark-dot");
    getChildren().addAll(path, dot);
    setMinSize(WIDTH, HEIGHT);
    setPrefSize(WIDTH, HEIGHT);
    setMaxSize(WIDTH, HEIGHT);
  }

  void show(TrendLine line, int year) {
    path.getElements().clear();
    dot.setVisible(false);
    double low = line.numbers().min().orElse(0);
    double high = line.numbers().max().orElse(1);
    Scale scale = new Scale(line.firstYear(), line.lastYear(), low, high);
    for (List<TrendLine.Point> run : line.runs()) {
      draw(run, scale);
      run.stream().filter(p -> p.year() == year).forEach(p -> showDot(p, scale));
    }
  }

  /// A lone year is drawn as a short dash.
  private void draw(List<TrendLine.Point> run, Scale scale) {
    TrendLine.Point first = run.getFirst();
    double lead = run.size() == 1 ? 1.5 : 0;
    path.getElements().add(new MoveTo(scale.x(first.year()) - lead, scale.y(first.value())));
    if (run.size() == 1) {
      path.getElements().add(new LineTo(scale.x(first.year()) + lead, scale.y(first.value())));
    }
    run.stream()
        .skip(1)
        .forEach(p -> path.getElements().add(new LineTo(scale.x(p.year()), scale.y(p.value()))));
  }

  private void showDot(TrendLine.Point point, Scale scale) {
    dot.setCenterX(scale.x(point.year()));
    dot.setCenterY(scale.y(point.value()));
    dot.setVisible(true);
  }

  /// From years and values to places; a trend without change lies in the middle.
  private record Scale(int first, int last, double low, double high) {
    double x(int year) {
      double part = last == first ? 0.5 : (double) (year - first) / (last - first);
      return MARGIN + part * (WIDTH - 2 * MARGIN);
    }

    double y(double value) {
      double part = high - low < 1e-9 ? 0.5 : (value - low) / (high - low);
      return HEIGHT - MARGIN - part * (HEIGHT - 2 * MARGIN);
    }
  }
}
