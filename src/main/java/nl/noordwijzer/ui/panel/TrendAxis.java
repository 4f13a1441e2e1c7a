package nl.noordwijzer.ui.panel;

import java.util.List;
import java.util.stream.IntStream;

/// The round figures of a value axis.
///
/// @param low lowest value on the axis
/// @param step between the figures, 1, 2 or 5 times a power of ten
/// @param steps number of steps
record TrendAxis(double low, double step, int steps) {
  private static final int MOST_STEPS = 4;

  /// The finest axis that holds both values; values that are close together keep an axis of their
  /// own and do not start at zero, for it is the change that is to be seen.
  static TrendAxis holding(double low, double high) {
    double least = Math.max(Math.abs(high) * 0.04, 1e-6);
    if (high - low < least) {
      double middle = (low + high) / 2;
      return holding(middle - least * 0.51, middle + least * 0.51);
    }
    double range = high - low;
    double step = Math.pow(10, Math.floor(Math.log10(range / MOST_STEPS)));
    double[] factors = {1, 2, 5, 10, 20};
    for (double factor : factors) {
      double wide = step * factor;
      double start = Math.floor(low / wide) * wide;
      int count = (int) Math.ceil((high - start) / wide - 1e-9);
      if (count <= MOST_STEPS) {
        return new TrendAxis(start, wide, Math.max(count, 1));
      }
    }
    throw new IllegalArgumentException("no axis from " + low + " to " + high);
  }

  List<Double> figures() {
    return IntStream.rangeClosed(0, steps).mapToObj(i -> low + i * step).toList();
  }

  /// Whether zero is not on it, so that differences look larger than they are.
  boolean isCut() {
    return low > 0 || part(0) > 1;
  }

  /// Digits after the comma that tell the figures apart.
  int decimals() {
    return Math.max(0, (int) -Math.floor(Math.log10(step) + 1e-9));
  }

  /// Place on the axis, 0 at the bottom and 1 at the top.
  double part(double value) {
    return (value - low) / (step * steps);
  }
}
