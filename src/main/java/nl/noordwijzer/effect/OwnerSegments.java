package nl.noordwijzer.effect;

import static nl.noordwijzer.area.TenureSegment.MID_RENT;
import static nl.noordwijzer.area.TenureSegment.OWNER_OCCUPIED;
import static nl.noordwijzer.area.TenureSegment.PRIVATE_RENT;
import static nl.noordwijzer.area.TenureSegment.SOCIAL_RENT;
import static nl.noordwijzer.area.TenureSegment.UNKNOWN;

import java.util.Map;
import java.util.Set;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.TenureSegment;

/// Which segments the homes of an owner stand for: CBS tells who owns a home, not what its rent is.
/// What is not social or private rent is mid-market rent.
///
/// @param social share of the homes of corporations that is social rent
/// @param priv share of the homes of other landlords that is private rent
record OwnerSegments(double social, double priv) {
  static final Set<TenureSegment> HELD_BY_CORPORATIONS = Set.of(SOCIAL_RENT, MID_RENT);

  OwnerSegments(AssumedValues assumed) {
    this(
        assumed.share(AssumedValues.CORPORATION_IS_SOCIAL, 1),
        assumed.share(AssumedValues.LANDLORD_IS_PRIVATE, 1));
  }

  /// Segments in which an owner has homes of its own. Mid-market rent that comes is of
  /// corporations.
  static Set<TenureSegment> of(OwnerCategory owner) {
    return switch (owner) {
      case CORPORATION -> HELD_BY_CORPORATIONS;
      case PRIVATE_LANDLORD -> Set.of(PRIVATE_RENT);
      case OWNER_OCCUPIER -> Set.of(OWNER_OCCUPIED);
      case OTHER -> Set.of(UNKNOWN);
    };
  }

  Stock stock(OwnerCategory owner, double dwellings) {
    return switch (owner) {
      case CORPORATION ->
          Stock.of(Map.of(SOCIAL_RENT, dwellings * social, MID_RENT, dwellings * (1 - social)));
      case PRIVATE_LANDLORD ->
          Stock.of(Map.of(PRIVATE_RENT, dwellings * priv, MID_RENT, dwellings * (1 - priv)));
      case OWNER_OCCUPIER -> Stock.of(OWNER_OCCUPIED, dwellings);
      case OTHER -> Stock.of(UNKNOWN, dwellings);
    };
  }
}
