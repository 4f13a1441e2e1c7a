package nl.noordwijzer.sheet;

/// Paper and how it lies. All drawing is in points of 1/72 inch.
public record PageFormat(Paper paper, Orientation orientation) {
  /// Points in a millimetre.
  public static final double MM = 72 / 25.4;

  public double widthMm() {
    return orientation == Orientation.PORTRAIT ? paper.shortSide() : paper.longSide();
  }

  public double heightMm() {
    return orientation == Orientation.PORTRAIT ? paper.longSide() : paper.shortSide();
  }

  /// Points.
  public double width() {
    return widthMm() * MM;
  }

  /// Points.
  public double height() {
    return heightMm() * MM;
  }

  /// Points in a millimetre of A4: grows with the paper, for type, lines and margins.
  double typeMm() {
    return MM * paper.typeScale();
  }
}
