package nl.noordwijzer.source.cbs;

import java.util.Map;
import java.util.Optional;

/// Whether owner-occupied, corporation and other rental dwellings add up to the stock.
final class Tenure {
  private static final double ROUNDING = 3;
  private static final double MOST_UNKNOWN = 50;

  private Tenure() {}

  /// What they add up to in percents, when that cannot be right. CBS gives the shares only where at
  /// most half of the owners are unknown; where it does not tell how many that are, as little as
  /// half of the stock is right.
  ///
  /// @param known figures of one area by indicator
  static Optional<String> check(Map<String, Double> known) {
    Double owned = known.get("aandeel_koop");
    Double corporation = known.get("aandeel_corporatiehuur");
    Double others = known.get("aandeel_particuliere_huur");
    if (owned == null || corporation == null || others == null) {
      return Optional.empty();
    }
    Double unknown = known.get("aandeel_eigendom_onbekend");
    double sum = owned + corporation + others + (unknown == null ? 0 : unknown);
    double least = unknown == null ? 100 - MOST_UNKNOWN : 100;
    return sum < least - ROUNDING || sum > 100 + ROUNDING
        ? Optional.of(Long.toString(Math.round(sum)))
        : Optional.empty();
  }
}
