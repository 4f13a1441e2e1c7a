package nl.noordwijzer.effect;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Owner;
import org.jspecify.annotations.Nullable;

/// A place taken apart.
///
/// @param parts by neighbourhood; none where the place lies outside all of them
/// @param owners corporations, by their share of the homes of corporations there
record LocatedPlace(List<Part> parts, Site site, Map<Owner, Double> owners) {
  LocatedPlace {
    parts = List.copyOf(parts);
    owners = Map.copyOf(owners);
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
