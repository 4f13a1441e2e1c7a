package nl.noordwijzer.plan;

/// How interventions of a type look on a map: never by colour alone.
///
/// @param symbol name of a Feather icon
public record TypeLook(String symbol, Pattern pattern, ColourGroup colours) {
  /// Of interventions of a type that nobody knows.
  public static final TypeLook UNKNOWN =
      new TypeLook("help-circle", Pattern.PLAIN, ColourGroup.REDEVELOPMENT);

  /// What all types of a group have in common, with the sign of none of them.
  public static TypeLook of(ColourGroup group) {
    return new TypeLook("circle", Pattern.PLAIN, group);
  }

  /// How an area is filled.
  public enum Pattern {
    PLAIN,
    DIAGONAL,
    CROSSED,
    DOTTED
  }

  /// Types of one group have one colour.
  public enum ColourGroup {
    REDEVELOPMENT(0x9c3d1f),
    NEW_HOMES(0xb85c00),
    EXISTING_HOMES(0x7a5c00),
    FACILITIES(0x5b3fa0),
    GREEN(0x2c7330),
    MOBILITY(0x1f4f7a),
    ALLOCATION(0x00696e),
    SOCIAL(0xa62b6c);

    private final int rgb;

    ColourGroup(int rgb) {
      this.rgb = rgb;
    }

    /// The colour on a light ground, 0xrrggbb.
    public int rgb() {
      return rgb;
    }
  }
}
