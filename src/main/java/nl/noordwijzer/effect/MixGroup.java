package nl.noordwijzer.effect;

import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.TenureSegment;

/// The groups of segments that a mix is measured over. Homes of unknown tenure are in none.
public enum MixGroup {
  OWNER_OCCUPIED,
  SOCIAL_RENT,
  /// Mid-market and private rent.
  OTHER_RENT;

  /// All of them, in order.
  public static final List<MixGroup> ALL = List.of(values());

  public Set<TenureSegment> segments() {
    return switch (this) {
      case OWNER_OCCUPIED -> Set.of(TenureSegment.OWNER_OCCUPIED);
      case SOCIAL_RENT -> Set.of(TenureSegment.SOCIAL_RENT);
      case OTHER_RENT -> Set.of(TenureSegment.MID_RENT, TenureSegment.PRIVATE_RENT);
    };
  }

  /// Homes of a stock in this group, at least 0.
  double of(Stock stock) {
    double sum = 0;
    for (TenureSegment segment : segments()) {
      sum += Math.max(0, stock.get(segment));
    }
    return sum;
  }
}
