package nl.noordwijzer.map;

import nl.noordwijzer.map.OwnerLook.Pattern;
import nl.noordwijzer.plan.TypeLook;

/// Colour, pattern and symbol of a type of interventions on a ground: never colour alone.
///
/// @param argb 0xFFrrggbb
/// @param signArgb on the disc of a sign, which is light on every ground; 0xFFrrggbb
/// @param symbol name of a Feather icon
record InterventionLook(int argb, int signArgb, Pattern pattern, String symbol) {
  /// The disc of a sign.
  static final int DISC = 0xffffffff;

  /// How much lighter the colours are on a dark ground.
  private static final double LIGHTER = 0.45;

  static InterventionLook of(TypeLook look, Ground ground) {
    int colour = 0xff000000 | look.colours().rgb();
    int seen =
        ground == Ground.DARK ? OkLab.of(colour).mix(OkLab.of(0xffffff), LIGHTER).argb() : colour;
    return new InterventionLook(seen, colour, pattern(look.pattern()), look.symbol());
  }

  private static Pattern pattern(TypeLook.Pattern pattern) {
    return switch (pattern) {
      case PLAIN -> Pattern.SOLID;
      case DIAGONAL -> Pattern.DIAGONAL_UP;
      case CROSSED -> Pattern.CROSS;
      case DOTTED -> Pattern.DOTS;
    };
  }
}
