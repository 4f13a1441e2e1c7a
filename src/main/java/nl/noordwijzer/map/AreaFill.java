package nl.noordwijzer.map;

/// The fill of one area.
///
/// @param argb colour, not premultiplied
/// @param hatched whether it stands for "no figure" and is drawn hatched
public record AreaFill(int argb, boolean hatched) {

  /// Whether words on it are black rather than white.
  public boolean hasDarkText() {
    return MapColours.textOn(argb) == 0xff000000;
  }
}
