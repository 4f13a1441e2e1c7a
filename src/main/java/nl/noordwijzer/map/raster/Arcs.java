package nl.noordwijzer.map.raster;

/// The borders of a mesh at one degree of detail.
final class Arcs {
  private final double tolerance;
  private final int[] starts;
  private final double[] points;

  /// @param tolerance how far a line may lie beside the real border, metres
  /// @param starts index in `points` of the first number of each arc; one more than arcs
  /// @param points x and y by turns, metres
  Arcs(double tolerance, int[] starts, double[] points) {
    this.tolerance = tolerance;
    this.starts = starts;
    this.points = points;
  }

  double tolerance() {
    return tolerance;
  }

  int count() {
    return starts.length - 1;
  }

  /// Index in [#points] of the x of the first point of an arc.
  int start(int arc) {
    return starts[arc];
  }

  /// Index in [#points] beyond the last point of an arc.
  int end(int arc) {
    return starts[arc + 1];
  }

  double[] points() {
    return points;
  }
}
