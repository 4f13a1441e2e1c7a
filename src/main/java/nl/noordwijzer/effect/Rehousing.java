package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.TenureSegment;

/// Follows the households of all interventions of a scenario: who leaves by turnover, and where the
/// rest finds a home, district by district and segment by segment.
final class Rehousing {
  /// A district and a segment: within these, one home is as good as another.
  private record MarketKey(String district, TenureSegment segment) {}

  /// A market while it is being filled.
  private static final class Market {
    final List<RehousingMarket.Unit> units = new ArrayList<>();
    final double[] temporary = new double[Horizon.LENGTH];
  }

  private final AssumedValues assumed;
  private final Map<MarketKey, Market> markets = new LinkedHashMap<>();

  /// Per intervention and district, what is known before any home is found.
  private final List<Flow> flows = new ArrayList<>();

  /// The households of one intervention in one market.
  private static final class Flow {
    private final int work;
    private final MarketKey key;
    private final RehousingMarket.Unit unit = new RehousingMarket.Unit();
    private final double[] mustMove = new double[Horizon.LENGTH];
    private final double[] left = new double[Horizon.LENGTH];

    Flow(int work, MarketKey key) {
      this.work = work;
      this.key = key;
    }
  }

  private Rehousing(AssumedValues assumed) {
    this.assumed = assumed;
  }

  /// @param work place of the intervention in the list
  record Key(int work, String district, TenureSegment segment) {}

  /// @return the households of each intervention by district and segment, for each year
  static Map<Key, Households[]> of(List<Work> works, AssumedValues assumed) {
    Rehousing rehousing = new Rehousing(assumed);
    for (int i = 0; i < works.size(); i++) {
      rehousing.add(i, works.get(i));
    }
    rehousing
        .markets
        .values()
        .forEach(market -> new RehousingMarket(market.units, market.temporary).run());
    return rehousing.results();
  }

  private void add(int index, Work work) {
    Map<String, Double> shares = new LinkedHashMap<>();
    work.place().parts().forEach(part -> shares.merge(part.district(), part.weight(), Double::sum));
    shares.forEach((district, share) -> add(index, work, district, share));
  }

  private void add(int index, Work work, String district, double share) {
    Map<MarketKey, Flow> own = new HashMap<>();
    for (TenureSegment segment : TenureSegment.ALL) {
      List<Change> changes =
          work.effect().changes().stream().filter(change -> segment(change) == segment).toList();
      if (!changes.isEmpty()) {
        Flow flow = flow(index, new MarketKey(district, segment), own);
        changes.forEach(change -> add(change, work, flow, share));
      }
    }
    flows.addAll(own.values());
  }

  private Flow flow(int index, MarketKey key, Map<MarketKey, Flow> own) {
    return own.computeIfAbsent(
        key,
        _ -> {
          Flow flow = new Flow(index, key);
          market(key).units.add(flow.unit);
          return flow;
        });
  }

  private Market market(MarketKey key) {
    return markets.computeIfAbsent(key, _ -> new Market());
  }

  /// The segment in which a change gives or takes homes of households.
  private static TenureSegment segment(Change change) {
    return switch (change) {
      case Change.Demolition it -> it.segment();
      case Change.Conversion it -> it.from();
      case Change.Construction it -> it.segment();
    };
  }

  private void add(Change change, Work work, Flow flow, double share) {
    switch (change) {
      case Change.Demolition it -> add(it, flow, share);
      case Change.Conversion it -> add(it, work, flow, share);
      case Change.Construction it -> add(it, flow, share);
    }
  }

  private void add(Change.Demolition it, Flow flow, double share) {
    if (Horizon.contains(it.year())) {
      int t = Horizon.index(it.year());
      double households = share * Demand.households(it);
      double staying = share * Demand.staying(it, assumed);
      flow.mustMove[t] += households;
      flow.left[t] += households - staying;
      flow.unit.demand[t] += staying;
      flow.unit.offers[t] += staying * it.offered();
      flow.unit.returning[t] += staying * it.offered() * it.accepting();
    }
  }

  /// As long as conversions stay within what turnover gives, nobody has to leave.
  private void add(Change.Conversion it, Work work, Flow flow, double share) {
    double households = share * it.dwellings() * it.occupied();
    if (households > 0 && Horizon.contains(it.year())) {
      int t = Horizon.index(it.year());
      double room = share * room(it, work).after(it.year() - it.since() + 1);
      double used = 0;
      for (double earlier : flow.left) {
        used += earlier;
      }
      double left = Math.clamp(room - used, 0, households);
      flow.mustMove[t] += households;
      flow.left[t] += left;
      flow.unit.demand[t] += households - left;
    }
  }

  private TurnoverRoom room(Change.Conversion it, Work work) {
    double planned =
        work.effect()
            .changes(Change.Conversion.class)
            .filter(other -> other.from() == it.from())
            .mapToDouble(Change.Conversion::dwellings)
            .sum();
    return new TurnoverRoom(
        Math.max(planned, work.place().site().stock().get(it.from()))
            * work.grant(it.from()).room(),
        Demand.turnover(it.from(), assumed),
        assumed.share(AssumedValues.RELABELLED, 0));
  }

  private void add(Change.Construction it, Flow flow, double share) {
    double homes = share * it.dwellings();
    if (it.isTemporary()) {
      double[] standing = market(flow.key).temporary;
      for (int t = 0; t < Horizon.LENGTH; t++) {
        standing[t] += it.year() <= Horizon.year(t) && Horizon.year(t) < it.until() ? homes : 0;
      }
    } else if (Horizon.contains(it.year())) {
      flow.unit.built[Horizon.index(it.year())] += homes;
    }
  }

  private Map<Key, Households[]> results() {
    Map<Key, Households[]> results = new LinkedHashMap<>();
    for (Flow flow : flows) {
      results.put(new Key(flow.work, flow.key.district(), flow.key.segment()), households(flow));
    }
    return results;
  }

  private static Households[] households(Flow flow) {
    Households[] years = new Households[Horizon.LENGTH];
    for (int t = 0; t < Horizon.LENGTH; t++) {
      RehousingMarket.Unit unit = flow.unit;
      years[t] =
          new Households(
              flow.mustMove[t] + unit.leaving[t],
              flow.left[t],
              unit.returned[t],
              unit.moved[t],
              unit.displaced[t]);
    }
    return years;
  }
}
