package nl.noordwijzer.effect;

import nl.noordwijzer.area.TenureSegment;

/// Households that an intervention asks to move, and those that would have left anyway.
final class Demand {
  private Demand() {}

  /// Share of the homes of a segment that is vacated in a year.
  static double turnover(TenureSegment segment, AssumedValues assumed) {
    return assumed.share(AssumedValues.TURNOVER + segment.id(), 0);
  }

  /// Households in the homes to be demolished.
  static double households(Change.Demolition demolition) {
    return demolition.dwellings() * demolition.occupied();
  }

  /// Those that are still there when it comes to demolition, `O (1 - m L)` and not below 0.
  static double staying(Change.Demolition demolition, AssumedValues assumed) {
    double left = turnover(demolition.segment(), assumed) * demolition.leadTime();
    return households(demolition) * Math.max(0, 1 - left);
  }
}
