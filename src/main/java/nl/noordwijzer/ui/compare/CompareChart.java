package nl.noordwijzer.ui.compare;

import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.outcome.ComparePictures;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.EffectWords;
import nl.noordwijzer.outcome.Spread;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.ChartAxis;
import nl.noordwijzer.sheet.SeriesLook;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.effect.SeriesStyle;
import nl.noordwijzer.ui.session.PanelRows;

/// The figure by which scenarios are compared, over the years of the programme.
final class CompareChart extends VBox {
  private static final int STEP = 5;

  private final Texts texts;
  private final NumberAxis years = new NumberAxis(Years.FIRST, Years.LAST, STEP);
  private final NumberAxis values = new NumberAxis();
  private final Label title = PanelRows.muted();
  private final FlowPane key = new FlowPane();
  private final LineChart<Number, Number> chart = new LineChart<>(years, values);

  CompareChart(Texts texts) {
    this.texts = texts;
    years.setTickLabelFormatter(new Year());
    years.setMinorTickVisible(false);
    values.setAutoRanging(false);
    values.setMinorTickVisible(false);
    chart.setAnimated(false);
    chart.setCreateSymbols(true);
    chart.setLegendVisible(false);
    key.getStyleClass().add("compare-key");
    chart.setMinSize(0, 0);
    getStyleClass().add("compare-chart");
    VBox.setVgrow(chart, Priority.ALWAYS);
    getChildren().addAll(title, chart, key);
  }

  void show(Comparison comparison) {
    Measure measure = comparison.wish().measure();
    String name = texts.get("compare.measure." + ComparePictures.key(measure));
    chart.setAccessibleText(name);
    String unit = texts.get("compare.unit." + ComparePictures.key(measure));
    String ends =
        comparison.all().stream()
            .map(of -> texts.get("compare.course.end", of.scenario().name(), end(of, measure)))
            .collect(Collectors.joining("; "));
    title.setText(texts.get("compare.course.title", name, unit, Years.LAST, ends));
    chart.getData().setAll(comparison.all().stream().map(of -> line(of, measure)).toList());
    key.getChildren().setAll(comparison.all().stream().map(CompareChart::key).toList());
    dress(comparison);
    ChartAxis axis = scale();
    if (axis.isCut()) {
      String from = texts.figures().number(axis.from(), axis.decimals());
      title.setText(texts.get("compare.course.cut", title.getText(), from));
    }
  }

  /// Each scenario as on a page.
  private void dress(Comparison comparison) {
    for (int i = 0; i < comparison.all().size(); i++) {
      SeriesStyle style = style(comparison.all().get(i));
      XYChart.Series<Number, Number> line = chart.getData().get(i);
      line.getNode().setStyle(style.line());
      line.getData().forEach(point -> point.getNode().setStyle(style.mark()));
    }
  }

  private static SeriesStyle style(Compared of) {
    return new SeriesStyle(SeriesLook.ofScenario(of.place()));
  }

  private static Label key(Compared of) {
    Region mark = new Region();
    mark.setStyle(style(of).mark());
    mark.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    Label label = new Label(of.scenario().name(), mark);
    label.setMinWidth(Region.USE_PREF_SIZE);
    return label;
  }

  /// As the axis of a chart on a page.
  private ChartAxis scale() {
    ChartAxis axis =
        ChartAxis.ofLines(
            chart.getData().stream()
                .flatMap(line -> line.getData().stream())
                .mapToDouble(point -> point.getYValue().doubleValue()));
    values.setLowerBound(axis.from());
    values.setUpperBound(axis.to());
    values.setTickUnit(axis.step());
    return axis;
  }

  /// In the last year, with its range.
  private String end(Compared of, Measure measure) {
    EffectWords words = new EffectWords(texts);
    return Spread.of(outlook -> measure.of(of.ledger(outlook), Years.LAST).orElse(Double.NaN))
        .shown(value -> figure(value, measure), words);
  }

  private String figure(double value, Measure measure) {
    return Double.isNaN(value)
        ? texts.get("effect.figure.undefined")
        : texts.figures().number(value, measure.isShare() ? 1 : 0);
  }

  private static XYChart.Series<Number, Number> line(Compared of, Measure measure) {
    XYChart.Series<Number, Number> line = new XYChart.Series<>();
    line.setName(of.scenario().name());
    for (int year = Years.FIRST; year <= Years.LAST; year++) {
      OptionalDouble value = measure.of(of.ledger(Outlook.EXPECTED), year);
      if (value.isPresent()) {
        line.getData().add(new XYChart.Data<>(year, value.getAsDouble()));
      }
    }
    return line;
  }

  /// A year has no thousands.
  private static final class Year extends StringConverter<Number> {
    @Override
    public String toString(Number year) {
      return Integer.toString(year.intValue());
    }

    @Override
    public Number fromString(String text) {
      throw new UnsupportedOperationException("not editable");
    }
  }
}
