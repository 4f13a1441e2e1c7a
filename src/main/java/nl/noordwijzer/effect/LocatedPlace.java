package nl.noordwijzer.effect;

import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Owner;

/// A place taken apart.
///
/// @param parts by neighbourhood; none where the place lies outside all of them
/// @param owners corporations, by their share of the homes of corporations there
record LocatedPlace(List<Part> parts, Site site, Map<Owner, Double> owners) {
  LocatedPlace {
    parts = List.copyOf(parts);
    owners = Map.copyOf(owners);
  }
}
