package nl.noordwijzer.effect;

/// How far an area is from a norm.
///
/// @param share as it is, from 0 to 1
/// @param norm as it should be, from 0 to 1
/// @param total homes in the area
public record NormGap(double share, double norm, double total) {
  /// Above 0 when there is more than the norm.
  public double gap() {
    return share - norm;
  }

  /// The gap in homes.
  public double homes() {
    return gap() * total;
  }
}
