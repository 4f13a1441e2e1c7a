package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Intervention;
import org.jspecify.annotations.Nullable;

/// An intervention with its place and what it produces in one outlook.
///
/// @param grants by segment, where others count on the same homes
record Work(
    Intervention intervention,
    LocatedPlace place,
    InterventionEffect effect,
    Map<TenureSegment, HomeClaims.Grant> grants) {

  Work(Intervention intervention, LocatedPlace place, InterventionEffect effect) {
    this(intervention, place, effect, Map.of());
  }

  HomeClaims.Grant grant(TenureSegment segment) {
    return grants.getOrDefault(segment, HomeClaims.Grant.ALL);
  }

  /// The homes it counts on, one claim for each segment.
  List<HomeClaims.Claim> claims() {
    Map<TenureSegment, Double> homes = new EnumMap<>(TenureSegment.class);
    Map<TenureSegment, Integer> years = new EnumMap<>(TenureSegment.class);
    for (Change change : effect.changes()) {
      TenureSegment segment = taken(change);
      if (segment != null && change.dwellings() > 0) {
        homes.merge(segment, change.dwellings(), Double::sum);
        years.merge(segment, change.year(), Math::min);
      }
    }
    List<HomeClaims.Claim> claims = new ArrayList<>();
    homes.forEach((segment, number) ->
        claims.add(
            new HomeClaims.Claim(
                intervention.id(),
                place,
                segment,
                intervention.priority(),
                years.getOrDefault(segment, 0),
                number)));
    return claims;
  }

  /// Whether it is work of corporations, or does anything to homes.
  boolean isOfHomes() {
    return intervention.policy().actors().contains(Actor.CORPORATIONS) || effect.homes() > 0;
  }

  private static @Nullable TenureSegment taken(Change change) {
    return switch (change) {
      case Change.Demolition demolition -> demolition.segment();
      case Change.Conversion conversion -> conversion.from();
      case Change.Construction _ -> null;
    };
  }

  /// With fewer homes, and what these cost, where others come first.
  Work with(Map<TenureSegment, HomeClaims.Grant> value) {
    Work granted = new Work(intervention, place, effect, value);
    return new Work(
        intervention,
        place,
        new InterventionEffect(
            effect.changes().stream().map(granted::granted).toList(),
            effect.costs().stream().map(granted::granted).toList(),
            effect.quantities()),
        value);
  }

  private Cost granted(Cost cost) {
    TenureSegment taken = cost.taken();
    return taken == null ? cost : cost.ofHomes(grant(taken).homes());
  }

  private Change granted(Change change) {
    return switch (change) {
      case Change.Demolition it -> it.times(grant(it.segment()).homes());
      case Change.Conversion it -> it.times(grant(it.from()).homes());
      case Change.Construction it -> it;
    };
  }
}
