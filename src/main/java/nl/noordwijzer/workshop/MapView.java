package nl.noordwijzer.workshop;

/// Where a map looks.
///
/// @param x of the middle, in EPSG:28992, metres
/// @param y of the middle, in EPSG:28992, metres
/// @param metresPerUnit metres of the world in a unit of the screen
public record MapView(double x, double y, double metresPerUnit) {

  /// @throws IllegalArgumentException when it looks nowhere
  public MapView {
    if (!Double.isFinite(x) || !Double.isFinite(y) || !(metresPerUnit > 0)) {
      throw new IllegalArgumentException("view");
    }
  }
}
