package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.TenureSegment;
import org.locationtech.jts.index.strtree.STRtree;

/// Finds the homes that interventions count on twice.
///
/// An intervention that demolishes or converts n of the S homes of its place takes some of those
/// that another place has too as soon as n is more than the homes outside that place. These are no
/// longer there for who comes later. Where the planner enters more homes than are known, the
/// planner knows better. Who goes first is the planner's choice, or else the earliest.
final class HomeClaims {
  private static final double ROUNDING = 1e-9;

  /// Homes of a segment that an intervention counts on.
  ///
  /// @param priority the highest goes first
  /// @param year first in which it takes any
  record Claim(
      String intervention,
      LocatedPlace place,
      TenureSegment segment,
      double priority,
      int year,
      double homes) {
    /// Who goes first, the planner's choice before time.
    static final Comparator<Claim> ORDER =
        Comparator.comparingDouble(Claim::priority)
            .reversed()
            .thenComparingInt(Claim::year)
            .thenComparing(Claim::intervention);

    /// Homes of the segment in the place, by the figures or by the planner.
    double stock() {
      return Math.max(homes, place.site().stock().get(segment));
    }
  }

  /// What is there for an intervention in a segment.
  ///
  /// @param homes share of the homes it counts on, from 0 to 1
  /// @param room share of what comes free in its place, where others wait for the same homes to
  ///   come free, from 0 to 1
  record Grant(double homes, double room) {
    static final Grant ALL = new Grant(1, 1);
  }

  /// What is there for each intervention, by id and segment; all of it where nothing is said.
  record Outcome(Map<String, Map<TenureSegment, Grant>> grants, List<HomeConflict> conflicts) {
    Map<TenureSegment, Grant> of(String intervention) {
      return grants.getOrDefault(intervention, Map.of());
    }
  }

  private final Overlaps overlaps;
  private final List<HomeConflict> conflicts = new ArrayList<>();
  private final Map<String, Map<TenureSegment, Grant>> grants = new HashMap<>();

  private HomeClaims(Overlaps overlaps) {
    this.overlaps = overlaps;
  }

  static Outcome settle(List<Claim> claims, Overlaps overlaps) {
    HomeClaims settlement = new HomeClaims(overlaps);
    for (TenureSegment segment : TenureSegment.ALL) {
      settlement.settle(
          claims.stream()
              .filter(claim -> claim.segment() == segment && !claim.place().parts().isEmpty())
              .sorted(Claim.ORDER)
              .toList());
    }
    return new Outcome(settlement.grants, List.copyOf(settlement.conflicts));
  }

  private void settle(List<Claim> inOrder) {
    STRtree index = new STRtree();
    Map<Claim, Integer> order = new HashMap<>();
    for (Claim claim : inOrder) {
      order.put(claim, order.size());
      claim.place().parts().forEach(part -> index.insert(part.footprint().envelope(), claim));
    }
    for (Claim claim : inOrder) {
      List<Claim> others =
          near(claim, index).stream()
              .filter(other -> !other.equals(claim))
              .sorted(Comparator.comparingInt(other -> rank(order, other)))
              .toList();
      if (!others.isEmpty()) {
        grant(claim, others, rank(order, claim), order);
      }
    }
  }

  private static int rank(Map<Claim, Integer> order, Claim claim) {
    return order.getOrDefault(claim, Integer.MAX_VALUE);
  }

  @SuppressWarnings("unchecked")
  private static List<Claim> near(Claim claim, STRtree index) {
    return claim.place().parts().stream()
        .flatMap(part -> ((List<Claim>) index.query(part.footprint().envelope())).stream())
        .distinct()
        .toList();
  }

  private void grant(Claim claim, List<Claim> others, int rank, Map<Claim, Integer> order) {
    double available = claim.stock();
    double waiting = claim.homes();
    for (Claim other : others) {
      double common = common(other, claim);
      waiting += common * other.homes();
      if (rank(order, other) < rank) {
        double left = Math.max(0, available - taken(other, common));
        note(other, claim, Math.min(claim.homes(), available) - Math.min(claim.homes(), left));
        available = left;
      }
    }
    grants
        .computeIfAbsent(claim.intervention(), _ -> new EnumMap<>(TenureSegment.class))
        .put(
            claim.segment(),
            new Grant(Math.min(claim.homes(), available) / claim.homes(), claim.homes() / waiting));
  }

  private void note(Claim first, Claim second, double homes) {
    if (homes > ROUNDING) {
      conflicts.add(
          new HomeConflict(first.intervention(), second.intervention(), second.segment(), homes));
    }
  }

  /// Homes that one takes out of a place that has a share of its homes, at least.
  private double taken(Claim one, double common) {
    Grant grant =
        grants.getOrDefault(one.intervention(), Map.of()).getOrDefault(one.segment(), Grant.ALL);
    return Math.max(0, one.homes() * grant.homes() - one.stock() * (1 - common));
  }

  /// Share of the homes of one place that lies in another too, from 0 to 1; of the surface where no
  /// homes are known.
  private double common(Claim one, Claim other) {
    Overlaps.Overlap overlap = overlaps.of(one.place(), other.place());
    double known = one.place().site().stock().get(one.segment());
    return known > 0 ? Math.min(1, overlap.homes().get(one.segment()) / known) : overlap.surface();
  }
}
