package nl.noordwijzer.effect;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.TenureSegment;
import org.jspecify.annotations.Nullable;

/// A place taken apart.
///
/// @param parts by neighbourhood; none where the place lies outside all of them
/// @param complexes that lie in it, by their share of the homes of owners of their kind there
record LocatedPlace(List<Part> parts, Site site, Map<HousingComplex, Double> complexes) {
  LocatedPlace {
    parts = List.copyOf(parts);
    complexes = Map.copyOf(complexes);
  }

  /// What of an intervention here belongs to the owners of some complexes: of each owner the homes
  /// of the segments that such an owner has, and of corporations what is for no homes.
  Holding held(Predicate<HousingComplex> whose) {
    double cost = 0;
    Map<TenureSegment, Double> homes = new EnumMap<>(TenureSegment.class);
    for (Map.Entry<HousingComplex, Double> one : complexes.entrySet()) {
      if (whose.test(one.getKey())) {
        OwnerCategory owner = one.getKey().owner().category();
        cost += owner == OwnerCategory.CORPORATION ? one.getValue() : 0;
        OwnerSegments.of(owner)
            .forEach(segment -> homes.merge(segment, one.getValue(), Double::sum));
      }
    }
    return Holding.of(cost, homes);
  }

  /// Places are located once, and are the same only when they are one object.
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
