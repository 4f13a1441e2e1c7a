package nl.noordwijzer.effect;

import java.util.OptionalDouble;

/// How homes are divided over the groups of a mix, with the indices of one area.
///
/// An even mix is the maximum of the indices and no goal in itself.
///
/// @param owned owner-occupied homes
/// @param social homes for social rent
/// @param otherRent homes for mid-market and private rent
public record Mix(double owned, double social, double otherRent) {
  private static final int GROUPS = MixGroup.ALL.size();

  public static Mix of(Stock stock) {
    return new Mix(
        MixGroup.OWNER_OCCUPIED.of(stock),
        MixGroup.SOCIAL_RENT.of(stock),
        MixGroup.OTHER_RENT.of(stock));
  }

  /// Homes whose tenure is known.
  public double total() {
    return owned + social + otherRent;
  }

  public double homes(MixGroup group) {
    return switch (group) {
      case OWNER_OCCUPIED -> owned;
      case SOCIAL_RENT -> social;
      case OTHER_RENT -> otherRent;
    };
  }

  /// Part of the homes whose tenure is known, from 0 to 1; 0 without homes.
  public double share(MixGroup group) {
    return total() == 0 ? 0 : homes(group) / total();
  }

  /// Shannon entropy over its maximum, `-sum(p ln p) / ln K`: 0 when all homes are alike, 1 when
  /// the groups are even. Empty without homes.
  public OptionalDouble entropy() {
    return known(entropyInNats() / Math.log(GROUPS));
  }

  /// Simpson diversity, `1 - sum(p^2)`: the chance that two homes differ.
  public OptionalDouble simpson() {
    double sum = 0;
    for (MixGroup group : MixGroup.ALL) {
      sum += share(group) * share(group);
    }
    return known(1 - sum);
  }

  /// [#simpson()] over its maximum, from 0 to 1.
  public OptionalDouble simpsonNormalised() {
    OptionalDouble simpson = simpson();
    return simpson.isEmpty()
        ? simpson
        : OptionalDouble.of(simpson.getAsDouble() * GROUPS / (GROUPS - 1));
  }

  /// Number of groups of equal size that would be as mixed, `exp(-sum(p ln p))`: from 1 to 3.
  public OptionalDouble effectiveNumber() {
    return known(Math.exp(entropyInNats()));
  }

  /// Part of the homes that would have to be of another group to reach a target mix: half the sum
  /// of the differences of shares, from 0 to 1.
  public OptionalDouble distanceTo(Mix target) {
    double sum = 0;
    for (MixGroup group : MixGroup.ALL) {
      sum += Math.abs(share(group) - target.share(group));
    }
    return target.total() == 0 ? OptionalDouble.empty() : known(sum / 2);
  }

  public Mix plus(Mix other) {
    return new Mix(owned + other.owned, social + other.social, otherRent + other.otherRent);
  }

  /// `-sum(p ln p)`, with `0 ln 0 = 0`.
  double entropyInNats() {
    double sum = 0;
    for (MixGroup group : MixGroup.ALL) {
      double share = share(group);
      sum -= share == 0 ? 0 : share * Math.log(share);
    }
    return sum;
  }

  private OptionalDouble known(double value) {
    return total() == 0 ? OptionalDouble.empty() : OptionalDouble.of(value);
  }
}
