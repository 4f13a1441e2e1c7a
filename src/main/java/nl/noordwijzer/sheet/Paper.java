package nl.noordwijzer.sheet;

/// Sizes of paper on which a sheet is made.
public enum Paper {
  A4(210, 297, 1),
  A3(297, 420, 1.25);

  private final double shortSide;
  private final double longSide;
  private final double typeScale;

  Paper(double shortSide, double longSide, double typeScale) {
    this.shortSide = shortSide;
    this.longSide = longSide;
    this.typeScale = typeScale;
  }

  /// Millimetres.
  public double shortSide() {
    return shortSide;
  }

  /// Millimetres.
  public double longSide() {
    return longSide;
  }

  /// How much larger letters, lines and margins are than on A4.
  public double typeScale() {
    return typeScale;
  }
}
