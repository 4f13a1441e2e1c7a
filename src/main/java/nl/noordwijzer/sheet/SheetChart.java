package nl.noordwijzer.sheet;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/// Figures over the years, as lines or as columns that stand on each other.
///
/// @param unit of the figures, with which the axis is named
/// @param years along the bottom, in order
/// @param words what it shows, for who cannot see it
public record SheetChart(
    String title, String unit, Kind kind, List<Integer> years, List<Series> series, String words) {

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

  /// How the figures are drawn.
  public enum Kind {
    LINES,
    COLUMNS
  }

  /// Figures of one kind, one for each year.
  public record Series(String name, List<Double> values) {
    public Series {
      values = List.copyOf(values);
    }
  }

  /// The highest that is drawn, not below zero.
  double highest() {
    return reach(values -> values.filter(value -> value > 0)).max().orElse(0);
  }

  /// The lowest that is drawn, not above zero for columns.
  double lowest() {
    OptionalDouble least = reach(values -> values.filter(value -> value < 0)).min();
    if (kind == Kind.COLUMNS || least.isPresent()) {
      return least.orElse(0);
    }
    return all().min().orElse(0);
  }

  private DoubleStream all() {
    return series.stream().flatMapToDouble(one -> one.values().stream().mapToDouble(it -> it));
  }

  private interface Side {
    DoubleStream of(DoubleStream values);
  }

  /// Each figure, or the sums of each year where they stand on each other.
  private DoubleStream reach(Side side) {
    if (kind == Kind.LINES) {
      return side.of(all());
    }
    return IntStream.range(0, years.size())
        .mapToDouble(
            year -> side.of(series.stream().mapToDouble(one -> one.values().get(year))).sum());
  }
}
