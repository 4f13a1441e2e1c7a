package nl.noordwijzer.effect;

/// Households that must move in a year, and where they go. Real-valued.
///
/// A household counts again when it must leave a temporary home.
///
/// @param mustMove all of them: the sum of the rest
/// @param left gone by themselves, by natural turnover
/// @param returned to a new home like their own, of the same intervention
/// @param moved to another new or to a temporary home in the same district
/// @param displaced without any of these
public record Households(
    double mustMove, double left, double returned, double moved, double displaced) {
  public static final Households NONE = new Households(0, 0, 0, 0, 0);

  public Households plus(Households other) {
    return plus(other, 1);
  }

  Households plus(Households other, double times) {
    return new Households(
        mustMove + times * other.mustMove,
        left + times * other.left,
        returned + times * other.returned,
        moved + times * other.moved,
        displaced + times * other.displaced);
  }
}
