package nl.noordwijzer.effect;

/// A year in the books of an area. The books balance: opening and flows are the closing.
///
/// @param opening homes on 1 January
/// @param removed demolished, or temporary and at their end
/// @param converted from one segment to another: below zero where homes leave, zero in all
/// @param built new homes, temporary ones among them
public record LedgerYear(
    int year, Stock opening, Stock removed, Stock converted, Stock built, Households households) {
  /// Homes on 31 December.
  public Stock closing() {
    return opening.minus(removed).plus(converted).plus(built);
  }
}
