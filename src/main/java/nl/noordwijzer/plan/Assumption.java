package nl.noordwijzer.plan;

import nl.noordwijzer.area.Names;

/// A figure that computations rest on and that no one has measured here, with its range.
///
/// @param unit as printed behind it; shares are in `%`
/// @param low smallest value that is thought possible, not the least favourable one
/// @param high largest value that is thought possible
/// @param year to which it applies, or of the price level
/// @param source who says so; of our own ones that they are assumed
public record Assumption(
    String id,
    Names names,
    Names unit,
    double low,
    double expected,
    double high,
    int year,
    Names source)
    implements Identified {

  public Assumption {
    if (!(low <= expected && expected <= high)) {
      throw new IllegalArgumentException("not in order: " + id);
    }
  }

  /// The same with other figures, by whom the source says.
  ///
  /// @throws IllegalArgumentException when they are not in order
  public Assumption with(double lower, double likely, double higher, Names from) {
    return new Assumption(id, names, unit, lower, likely, higher, year, from);
  }
}
