package nl.noordwijzer.effect;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// What two places have in common, remembered: while a planner draws, only one of them changes.
final class Overlaps {
  /// Pairs to remember: far more than a plan has.
  private static final int MOST_PAIRS = 100_000;

  private final ArealInterpolation stock;
  private final Map<Pair, Overlap> known = new ConcurrentHashMap<>();

  private record Pair(LocatedPlace one, LocatedPlace other) {}

  /// @param homes that lie in both
  /// @param surface share of the first that lies in the second, from 0 to 1
  record Overlap(Stock homes, double surface) {}

  Overlaps(ArealInterpolation stock) {
    this.stock = stock;
  }

  Overlap of(LocatedPlace one, LocatedPlace other) {
    if (known.size() > MOST_PAIRS) {
      known.clear();
    }
    return known.computeIfAbsent(new Pair(one, other), this::measure);
  }

  private Overlap measure(Pair pair) {
    Stock homes = Stock.NONE;
    double surface = 0;
    for (Part part : pair.one().parts()) {
      double shared = 0;
      for (Part there : pair.other().parts()) {
        double share = part.footprint().shareIn(there.footprint());
        if (share > 0) {
          shared += share;
          Footprint common = part.footprint().in(there.footprint());
          homes = homes.plus(stock.within(common, _ -> true).stock());
        }
      }
      surface += part.weight() * Math.min(1, shared);
    }
    return new Overlap(homes, surface);
  }
}
