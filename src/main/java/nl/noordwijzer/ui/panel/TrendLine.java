package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.Statistics;

/// The figures of one place through the years.
///
/// @param values one for each year from the first on, empty where there is no figure
/// @param breaks years that cannot be compared with the one before
record TrendLine(String name, int firstYear, List<OptionalDouble> values, Set<Integer> breaks) {

  /// @param value in the unit of the indicator
  record Point(int year, double value) {}

  TrendLine {
    values = List.copyOf(values);
    breaks = Set.copyOf(breaks);
  }

  static TrendLine of(Statistics statistics, Indicator indicator, Place place, YearRange years) {
    List<OptionalDouble> values = new ArrayList<>();
    Set<Integer> breaks = new HashSet<>();
    for (int year = years.first(); year <= years.last(); year++) {
      values.add(statistics.figure(indicator, place.areas(), year).number());
      if (statistics.isBroken(place.areas(), year)) {
        breaks.add(year);
      }
    }
    return new TrendLine(place.name(), years.first(), values, breaks);
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
    for (int i = 0; i < values.size(); i++) {
      if (breaks.contains(firstYear + i) && !run.isEmpty()) {
        runs.add(run);
        run = new ArrayList<>();
      }
      if (values.get(i).isPresent()) {
        run.add(new Point(firstYear + i, values.get(i).getAsDouble()));
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

  int lastYear() {
    return firstYear + values.size() - 1;
  }

  DoubleStream numbers() {
    return values.stream().flatMapToDouble(OptionalDouble::stream);
  }
}
