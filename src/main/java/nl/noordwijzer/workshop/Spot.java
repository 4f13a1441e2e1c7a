package nl.noordwijzer.workshop;

/// A point on the map, in EPSG:28992, metres.
public record Spot(double x, double y) {

  /// @throws IllegalArgumentException when a number is none
  public Spot {
    if (!Double.isFinite(x) || !Double.isFinite(y)) {
      throw new IllegalArgumentException("spot");
    }
  }
}
