package nl.noordwijzer.ui.panel;

import nl.noordwijzer.map.Classification;

/// Values along the foot of a histogram.
///
/// @param low value at the left end
/// @param left place of the left end
record HistogramScale(double low, double high, double left, double right) {
  private static final double STEPS = 50;

  static HistogramScale of(Classification classes, double left, double right) {
    double low = classes.bounds().getFirst();
    double high = classes.bounds().getLast();
    return new HistogramScale(low, high > low ? high : low + 1, left, right);
  }

  double toX(double value) {
    return left + (value - low) / (high - low) * (right - left);
  }

  double toValue(double x) {
    return low + (x - left) / (right - left) * (high - low);
  }

  /// How far one press of an arrow key moves a border.
  double step() {
    return (high - low) / STEPS;
  }
}
