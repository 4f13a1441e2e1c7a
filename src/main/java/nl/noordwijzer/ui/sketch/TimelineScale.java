package nl.noordwijzer.ui.sketch;

import nl.noordwijzer.plan.Years;

/// Where the years of the programme lie along a line.
///
/// @param width of the line, in pixels
record TimelineScale(double width) {
  private static final int COUNT = Years.LAST - Years.FIRST + 1;

  /// Width of one year.
  double year() {
    return width / COUNT;
  }

  /// Where a year begins.
  double x(int year) {
    return (year - Years.FIRST) * year();
  }

  /// The year at a place, the first or last one beyond the line.
  int at(double x) {
    return Math.clamp((long) Math.floor(x / year()) + Years.FIRST, Years.FIRST, Years.LAST);
  }

  /// A distance in whole years.
  int steps(double pixels) {
    return (int) Math.round(pixels / year());
  }
}
