package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.effect.MoneyYear;
import nl.noordwijzer.effect.Outlook;
import nl.noordwijzer.outcome.ComparePictures;
import nl.noordwijzer.outcome.Compared;
import nl.noordwijzer.outcome.Comparison;
import nl.noordwijzer.outcome.Effects;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.SeriesLook;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.text.Texts;

/// What scenarios would do over the years, as charts.
final class EffectCharts {
  private static final double MILLION = 1e6;
  private static final List<Integer> YEARS =
      IntStream.rangeClosed(Years.FIRST, Years.LAST).boxed().toList();

  private final Texts texts;

  EffectCharts(Texts texts) {
    this.texts = texts;
  }

  /// A line for each scenario, as expected.
  SheetChart course(Comparison comparison, Measure measure) {
    List<SheetChart.Series> series = new ArrayList<>();
    for (Compared of : comparison.all()) {
      Ledger ledger = of.ledger(Outlook.EXPECTED);
      series.add(
          new SheetChart.Series(
              of.scenario().name(),
              SeriesLook.ofScenario(of.place()),
              YEARS.stream().map(year -> measure.of(ledger, year).orElse(0)).toList()));
    }
    String title = texts.get("compare.measure." + ComparePictures.key(measure));
    return new SheetChart(
        title, unit(measure), SheetChart.Kind.LINES, YEARS, series, words(title, series));
  }

  private String unit(Measure measure) {
    String word =
        measure.isShare() ? "share" : measure == Measure.DISPLACED ? "households" : "homes";
    return texts.get("compare.unit." + word);
  }

  /// A column for each year, of the cost by segment of the homes it is for, as expected.
  SheetChart cost(Effects effects) {
    List<MoneyYear> years = effects.money().in(Outlook.EXPECTED).years();
    List<SheetChart.Series> series = new ArrayList<>();
    for (TenureSegment segment : TenureSegment.ALL) {
      List<Double> values =
          YEARS.stream().map(year -> cost(years, year, segment) / MILLION).toList();
      if (values.stream().anyMatch(value -> value != 0)) {
        series.add(
            new SheetChart.Series(
                texts.get("effect.segment", segment), SeriesLook.of(segment), values));
      }
    }
    String title = texts.get("bidbook.chart.cost");
    String unit = texts.get("bidbook.chart.million");
    return new SheetChart(
        title, unit, SheetChart.Kind.COLUMNS, YEARS, series, words(title, series));
  }

  private static double cost(List<MoneyYear> years, int year, TenureSegment segment) {
    return years.stream()
        .filter(it -> it.year() == year)
        .mapToDouble(it -> it.cost().getOrDefault(segment, 0.0))
        .sum();
  }

  /// The chart in a sentence: each series with its first and its last figure.
  private String words(String title, List<SheetChart.Series> series) {
    return series.stream()
        .map(one ->
            texts.get(
                "bidbook.chart.words",
                one.name(),
                texts.figures().number(one.values().getFirst(), 1),
                String.valueOf(Years.FIRST),
                texts.figures().number(one.values().getLast(), 1),
                String.valueOf(Years.LAST)))
        .collect(Collectors.joining("; ", title + ": ", "."));
  }
}
