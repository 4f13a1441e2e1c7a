package nl.noordwijzer.plan;

/// How interventions of a type look on a map: never by colour alone.
///
/// @param symbol name of a Feather icon
public record TypeLook(String symbol, Pattern pattern, ColourGroup colours) {
  /// How an area is filled.
  public enum Pattern {
    PLAIN,
    DIAGONAL,
    CROSSED,
    DOTTED
  }

  /// Types of one group have one colour.
  public enum ColourGroup {
    REDEVELOPMENT,
    NEW_HOMES,
    EXISTING_HOMES,
    FACILITIES,
    GREEN,
    MOBILITY,
    ALLOCATION,
    SOCIAL
  }
}
