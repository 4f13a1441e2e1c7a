package nl.noordwijzer.ui.panel;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.Classification;

/// Numbers of areas by value, in steps that do not cross a class border.
///
/// @param bars from the lowest to the highest value
/// @param tallest number of areas in the largest bar
record HistogramBars(List<Bar> bars, int tallest) {
  private static final int STEPS = 36;

  /// @param from lower border, included
  /// @param to upper border
  /// @param classIndex the class the whole bar lies in
  record Bar(double from, double to, int count, int classIndex) {}

  HistogramBars {
    bars = List.copyOf(bars);
  }

  /// @param sorted values in ascending order
  static HistogramBars of(double[] sorted, Classification classes) {
    List<Bar> bars = new ArrayList<>();
    double width = width(classes.bounds());
    for (int i = 0; i < classes.count(); i++) {
      double low = classes.bounds().get(i);
      double high = classes.bounds().get(i + 1);
      int steps = width > 0 ? Math.max(1, (int) Math.rint(STEPS * (high - low) / width)) : 1;
      for (int step = 0; step < steps; step++) {
        bars.add(new Bar(mix(low, high, step, steps), mix(low, high, step + 1, steps), 0, i));
      }
    }
    List<Bar> counted = count(bars, sorted);
    return new HistogramBars(counted, counted.stream().mapToInt(Bar::count).max().orElse(0));
  }

  private static double width(List<Double> bounds) {
    return bounds.getLast() - bounds.getFirst();
  }

  private static double mix(double low, double high, int step, int steps) {
    return step == steps ? high : low + (high - low) * step / steps;
  }

  /// The last bar takes the highest values too; the first takes what lies below it.
  private static List<Bar> count(List<Bar> bars, double[] sorted) {
    List<Bar> counted = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < bars.size(); i++) {
      Bar bar = bars.get(i);
      int start = next;
      while (next < sorted.length && (i == bars.size() - 1 || sorted[next] < bar.to)) {
        next++;
      }
      counted.add(new Bar(bar.from, bar.to, next - start, bar.classIndex));
    }
    return counted;
  }
}
