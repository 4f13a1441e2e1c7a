package nl.noordwijzer.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/// Times of one piece of work, in milliseconds.
final class Series {
  private final List<Double> times = new ArrayList<>();

  void time(Supplier<Object> work) {
    long start = System.nanoTime();
    if (work.get() == null) {
      throw new IllegalStateException("no outcome");
    }
    times.add((System.nanoTime() - start) / 1e6);
  }

  /// Does pieces of work by turns.
  ///
  /// @param warmUp turns that do not count
  static Map<String, Series> run(Map<String, Supplier<Object>> work, int warmUp, int turns) {
    Map<String, Series> series = new LinkedHashMap<>();
    for (int turn = 0; turn < warmUp + turns; turn++) {
      if (turn == warmUp) {
        series.clear();
      }
      work.forEach((name, job) -> series.computeIfAbsent(name, _ -> new Series()).time(job));
    }
    return series;
  }

  Series scaled(double factor) {
    Series scaled = new Series();
    times.forEach(time -> scaled.times.add(time * factor));
    return scaled;
  }

  /// The ratio to another series, turn by turn.
  String per(Series other) {
    Series ratios = new Series();
    for (int i = 0; i < times.size(); i++) {
      ratios.times.add(times.get(i) / other.times.get(i));
    }
    return ratios.format("%.3f (%.3f to %.3f)");
  }

  @Override
  public String toString() {
    return format("%.1f ms (%.1f to %.1f)");
  }

  /// Median, and the range of the middle 80 %.
  private String format(String pattern) {
    List<Double> sorted = times.stream().sorted().toList();
    int last = sorted.size() - 1;
    return String.format(
        Locale.ROOT,
        pattern,
        sorted.get(last / 2),
        sorted.get(last / 10),
        sorted.get(last - last / 10));
  }
}
