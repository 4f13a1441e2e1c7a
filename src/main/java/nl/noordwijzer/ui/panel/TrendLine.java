package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Statistics;

/// The figures of one place through the years.
///
/// @param figures one for each year from the first on
/// @param breaks years that cannot be compared with the one before
record TrendLine(String name, int firstYear, List<Figure> figures, Set<Integer> breaks) {

  /// @param value in the unit of the indicator
  record Point(int year, double value) {}

  TrendLine {
    figures = List.copyOf(figures);
    breaks = Set.copyOf(breaks);
  }

  static TrendLine of(Statistics statistics, Indicator indicator, Place place, YearRange years) {
    List<Figure> figures = new ArrayList<>();
    Set<Integer> breaks = new HashSet<>();
    for (int year = years.first(); year <= years.last(); year++) {
      figures.add(statistics.figure(indicator, place.areas(), year));
      if (statistics.isBroken(place.areas(), year)) {
        breaks.add(year);
      }
    }
    return new TrendLine(place.name(), years.first(), figures, breaks);
  }

  /// One area, or several taken together, under a name.
  record Place(String name, List<Area> areas) {
    Place {
      areas = List.copyOf(areas);
    }
  }

  /// @param last not before the first
  record YearRange(int first, int last) {}

  /// Years in a row that have figures and can be compared: where a year has none, or the borders
  /// moved before it, the line is broken.
  List<List<Point>> runs() {
    List<List<Point>> runs = new ArrayList<>();
    List<Point> run = new ArrayList<>();
    for (int i = 0; i < figures.size(); i++) {
      if (breaks.contains(firstYear + i) && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      OptionalDouble value = figures.get(i).number();
      if (value.isPresent()) {
        run.add(new Point(firstYear + i, value.getAsDouble()));
      } else if (!run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
    }
    if (!run.isEmpty()) {
      runs.add(run);
    }
    return runs;
  }

  Stream<Point> points() {
    return runs().stream().flatMap(List::stream);
  }

  /// Whether a figure is not of the whole place.
  boolean partial() {
    return figures.stream().anyMatch(f -> f instanceof Figure.Known known && known.partial());
  }

  int lastYear() {
    return firstYear + figures.size() - 1;
  }

  DoubleStream numbers() {
    return figures.stream().flatMapToDouble(figure -> figure.number().stream());
  }
}
