package nl.noordwijzer.sheet;

import java.util.DoubleSummaryStatistics;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import nl.noordwijzer.map.RoundNumbers;

/// An axis from and to round figures, with a mark at each step.
public record ChartAxis(double from, double to, double step) {
  private static final int STEPS = 5;

  /// That holds all between two figures.
  public static ChartAxis of(double lowest, double highest) {
    double reach = highest - lowest;
    if (!(reach > 0)) {
      double around = Math.max(1, Math.abs(highest) / 10);
      return of(lowest < 0 ? lowest - around : 0, highest + around);
    }
    double step = RoundNumbers.stepUp(reach / STEPS);
    return new ChartAxis(Math.floor(lowest / step) * step, Math.ceil(highest / step) * step, step);
  }

  /// That holds some figures; from the least of them, also where that is far from zero.
  public static ChartAxis ofLines(DoubleStream figures) {
    DoubleSummaryStatistics all = figures.summaryStatistics();
    return all.getCount() == 0 ? of(0, 0) : of(all.getMin(), Math.max(0, all.getMax()));
  }

  /// Whether it begins elsewhere than at zero, so that differences look larger than they are.
  public boolean isCut() {
    return from > 0 || to < 0;
  }

  DoubleStream ticks() {
    return LongStream.rangeClosed(Math.round(from / step), Math.round(to / step))
        .mapToDouble(i -> RoundNumbers.tidy(i * step));
  }

  /// Of the figures at its marks.
  public int decimals() {
    return RoundNumbers.decimals(step);
  }
}
