package nl.noordwijzer.map;

/// Colour and pattern of an owner: never colour alone.
public record OwnerLook(int argb, Pattern pattern) {

  /// Patterns drawn as clipped lines or dots, sharp on screen and on paper.
  public enum Pattern {
    SOLID,
    DIAGONAL_UP,
    DIAGONAL_DOWN,
    HORIZONTAL,
    VERTICAL,
    CROSS,
    DOTS
  }

  /// Colour (0xFFrrggbb) in which the pattern is drawn.
  public int patternArgb() {
    return MapColours.patternOn(argb);
  }
}
