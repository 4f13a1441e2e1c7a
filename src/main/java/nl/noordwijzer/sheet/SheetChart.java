package nl.noordwijzer.sheet;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nl.noordwijzer.text.Texts;

/// Figures over the years, as lines or as columns that stand on each other.
///
/// @param unit of the figures, with which the axis is named
/// @param years along the bottom, in order
/// @param words what it shows, for who cannot see it
/// @param axis of the figures
public record SheetChart(
    String title,
    String unit,
    Kind kind,
    List<Integer> years,
    List<Series> series,
    String words,
    ChartAxis axis) {

  /// @throws IllegalArgumentException when a series has not a figure for each year
  public SheetChart {
    years = List.copyOf(years);
    series = List.copyOf(series);
    for (Series one : series) {
      if (one.values().size() != years.size()) {
        throw new IllegalArgumentException("not a figure for each year: " + one.name());
      }
    }
  }

  /// The unit, and where the axis begins if that is not at zero.
  String axisWords(Texts texts) {
    if (!axis.isCut()) {
      return unit;
    }
    return texts.get("sheet.chart.cut", unit, texts.figures().number(axis.from(), axis.decimals()));
  }

  /// How the figures are drawn.
  public enum Kind {
    LINES,
    COLUMNS
  }

  /// With an axis that holds its figures.
  public SheetChart(
      String title,
      String unit,
      Kind kind,
      List<Integer> years,
      List<Series> series,
      String words) {
    this(title, unit, kind, years, series, words, axis(kind, series));
  }

  /// With the axis of several charts: they can be compared.
  public SheetChart beside(List<SheetChart> others) {
    double from = others.stream().mapToDouble(it -> it.axis.from()).min().orElse(axis.from());
    double to = others.stream().mapToDouble(it -> it.axis.to()).max().orElse(axis.to());
    return new SheetChart(title, unit, kind, years, series, words, ChartAxis.of(from, to));
  }

  /// Figures of one kind, one for each year.
  public record Series(String name, SeriesLook look, List<Double> values) {
    public Series {
      values = List.copyOf(values);
    }

    private DoubleStream stream() {
      return values.stream().mapToDouble(it -> it);
    }
  }

  /// Of lines, or of columns that stand on each other, on both sides of zero.
  private static ChartAxis axis(Kind kind, List<Series> series) {
    return kind == Kind.LINES
        ? ChartAxis.ofLines(series.stream().flatMapToDouble(Series::stream))
        : ChartAxis.of(
            sums(series, value -> value < 0).min().orElse(0),
            sums(series, value -> value > 0).max().orElse(0));
  }

  /// Of each year.
  private static DoubleStream sums(List<Series> series, DoublePredicate side) {
    int years = series.stream().mapToInt(one -> one.values().size()).min().orElse(0);
    return IntStream.range(0, years)
        .mapToDouble(
            year -> series.stream().mapToDouble(one -> one.values().get(year)).filter(side).sum());
  }
}
