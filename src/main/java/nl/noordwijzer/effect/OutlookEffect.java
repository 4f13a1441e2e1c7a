package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// What a scenario would do when its assumptions turn out in one way.
public final class OutlookEffect {
  private final EffectModel model;
  private final AssumedValues assumed;
  private final List<Work> works = new ArrayList<>();
  private final List<StockFlows> flows;
  private final List<HomeConflict> conflicts;
  private final Map<Rehousing.Key, Households[]> households;

  OutlookEffect(EffectModel model, Plan plan, Scenario scenario, AssumedValues assumed) {
    this.model = model;
    this.assumed = assumed;
    List<Work> proposed = new ArrayList<>();
    for (Intervention intervention : scenario.interventions()) {
      proposed.add(model.work(plan, intervention, assumed));
    }
    HomeClaims.Outcome claims = model.settle(proposed);
    conflicts = claims.conflicts();
    proposed.forEach(work -> works.add(work.with(claims.of(work.intervention().id()))));
    flows = works.stream().map(work -> new StockFlows(work.effect().changes())).toList();
    households = Rehousing.of(works, assumed, model::district);
  }

  AssumedValues assumed() {
    return assumed;
  }

  List<HomeConflict> conflicts() {
    return conflicts;
  }

  List<Work> works() {
    return works;
  }

  Optional<Work> work(String intervention) {
    return works.stream().filter(work -> work.intervention().id().equals(intervention)).findFirst();
  }

  /// What an intervention produces; nothing when it is not in the scenario.
  public InterventionEffect effect(String intervention) {
    return work(intervention).map(Work::effect).orElse(InterventionEffect.NONE);
  }

  /// The books of an area.
  public Ledger ledger(Scope scope) {
    Stock opening = scope.stock(model.stock()).stock();
    return ledger(opening, (_, part) -> scope.share(part));
  }

  /// @param share of a part of an intervention that is in the books, from 0 to 1
  Ledger ledger(Stock opening, BiFunction<Work, Part, Double> share) {
    StockFlows.Sums sums = new StockFlows.Sums();
    Households[] moves = none();
    List<Map<String, Inside>> inside = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      Map<String, Inside> districts = byDistrict(works.get(i), share);
      inside.add(districts);
      double whole = districts.values().stream().mapToDouble(Inside::weight).sum();
      if (whole > 0) {
        flows.get(i).addTo(sums, whole);
      }
    }
    households.forEach((key, years) -> {
      Inside here = inside.get(key.work()).get(key.district());
      if (here != null && here.ofDistrict() > 0) {
        add(years, here.ofDistrict(), moves);
      }
    });
    return ledger(opening, sums, moves);
  }

  /// The intervention that displaces most households in a year, and in which segment; empty when
  /// none displaces any.
  ///
  /// @param share of a part of an intervention that counts, from 0 to 1
  Optional<Rehousing.Key> mostDisplacing(int year, BiFunction<Work, Part, Double> share) {
    Map<Rehousing.Key, Double> displaced = new HashMap<>();
    households.forEach((key, years) -> {
      double all = years[Horizon.index(year)].displaced();
      if (all > 0) {
        Inside here = byDistrict(works.get(key.work()), share).get(key.district());
        displaced.put(key, here == null ? 0 : all * here.ofDistrict());
      }
    });
    return displaced.entrySet().stream()
        .max(
            Map.Entry.<Rehousing.Key, Double>comparingByValue()
                .thenComparing(it -> works.get(it.getKey().work()).intervention().id()))
        .map(Map.Entry::getKey);
  }

  /// Households displaced over all years and areas, by segment of the homes they leave.
  Map<TenureSegment, Double> displacedBySegment() {
    Map<TenureSegment, Double> sums = new EnumMap<>(TenureSegment.class);
    households.forEach((key, years) -> sums.merge(key.segment(), displaced(years), Double::sum));
    return sums;
  }

  /// Households that an intervention displaces over all years and areas.
  double displaced(String intervention, TenureSegment segment) {
    double sum = 0;
    for (Map.Entry<Rehousing.Key, Households[]> entry : households.entrySet()) {
      Rehousing.Key key = entry.getKey();
      if (key.segment() == segment
          && works.get(key.work()).intervention().id().equals(intervention)) {
        sum += displaced(entry.getValue());
      }
    }
    return sum;
  }

  private static double displaced(Households[] years) {
    return Arrays.stream(years).mapToDouble(Households::displaced).sum();
  }

  /// Households displaced by an intervention in one market.
  double displaced(Rehousing.Key key, int year) {
    Households[] years = households.get(key);
    return years == null ? 0 : years[Horizon.index(year)].displaced();
  }

  /// What of an intervention lies in a district, and in the books.
  private record Inside(double weight, double ofDistrict) {}

  private Map<String, Inside> byDistrict(Work work, BiFunction<Work, Part, Double> share) {
    Map<String, Double> inBooks = new HashMap<>();
    Map<String, Double> all = new HashMap<>();
    for (Part part : work.place().parts()) {
      String district = model.district(part.neighbourhood());
      inBooks.merge(district, part.weight() * share.apply(work, part), Double::sum);
      all.merge(district, part.weight(), Double::sum);
    }
    Map<String, Inside> inside = new HashMap<>();
    inBooks.forEach((district, weight) ->
        inside.put(district, new Inside(weight, weight / all.getOrDefault(district, 1.0))));
    return inside;
  }

  private static void add(Households[] years, double times, Households[] sums) {
    for (int t = 0; t < sums.length; t++) {
      sums[t] = sums[t].plus(years[t], times);
    }
  }

  private static Households[] none() {
    Households[] none = new Households[Horizon.LENGTH];
    Arrays.fill(none, Households.NONE);
    return none;
  }

  private static Ledger ledger(Stock opening, StockFlows.Sums sums, Households[] moves) {
    List<LedgerYear> years = new ArrayList<>();
    Stock stock = opening;
    for (int t = 0; t < Horizon.LENGTH; t++) {
      LedgerYear year =
          new LedgerYear(
              Horizon.year(t),
              stock,
              new Stock(sums.removed[t]),
              new Stock(sums.converted[t]),
              new Stock(sums.built[t]),
              moves[t]);
      years.add(year);
      stock = year.closing();
    }
    return new Ledger(years);
  }

  Map<Rehousing.Key, Households[]> households() {
    return households;
  }
}
