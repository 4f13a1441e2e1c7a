package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;

/// What a scenario would do when its assumptions turn out in one way.
public final class OutlookEffect {
  private final EffectModel model;
  private final AssumedValues assumed;
  private final List<Work> works = new ArrayList<>();

  /// Where the work of an intervention stands, by its id.
  private final Map<String, Integer> places = new HashMap<>();

  private final List<StockFlows> flows;
  private final List<HomeConflict> conflicts;
  private final Map<Rehousing.Key, Households[]> households;

  /// Of each of the works, where households must move by it.
  private final List<List<Rehousing.Key>> ofWork = new ArrayList<>();

  OutlookEffect(EffectModel model, Plan plan, Scenario scenario, AssumedValues assumed) {
    this.model = model;
    this.assumed = assumed;
    List<Work> proposed = new ArrayList<>();
    for (Intervention intervention : scenario.interventions()) {
      proposed.add(model.work(plan, intervention, assumed));
    }
    HomeClaims.Outcome claims = model.settle(proposed);
    conflicts = claims.conflicts();
    for (Work work : proposed) {
      String id = work.intervention().id();
      places.put(id, works.size());
      works.add(work.with(claims.of(id)));
    }
    flows = works.stream().map(work -> new StockFlows(work.effect().changes())).toList();
    households = Rehousing.of(works, assumed);
    works.forEach(_ -> ofWork.add(new ArrayList<>()));
    households.forEach((key, years) -> {
      if (Arrays.stream(years).anyMatch(year -> year.mustMove() > 0)) {
        ofWork.get(key.work()).add(key);
      }
    });
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
    return Optional.ofNullable(places.get(intervention)).map(works::get);
  }

  /// What an intervention produces; nothing when it is not in the scenario.
  public InterventionEffect effect(String intervention) {
    return work(intervention).map(Work::effect).orElse(InterventionEffect.NONE);
  }

  /// The books of an area.
  public Ledger ledger(Scope scope) {
    return ledger(scope.stock(model.stock()).stock(), Counted.in(scope));
  }

  Ledger ledger(Stock opening, Counted counted) {
    StockFlows.Sums sums = new StockFlows.Sums();
    Households[] moves = none();
    for (int i = 0; i < works.size(); i++) {
      add(i, counted, sums, moves);
    }
    return ledger(opening, sums, moves);
  }

  /// The books of a single intervention.
  Ledger ledger(String intervention, Counted counted) {
    StockFlows.Sums sums = new StockFlows.Sums();
    Households[] moves = none();
    Integer place = places.get(intervention);
    if (place != null) {
      add(place, counted, sums, moves);
    }
    return ledger(Stock.NONE, sums, moves);
  }

  private void add(int place, Counted counted, StockFlows.Sums sums, Households[] moves) {
    if (!flows.get(place).isEmpty() || !ofWork.get(place).isEmpty()) {
      Inside inside = counted.inside(works.get(place));
      flows.get(place).addTo(sums, inside.homes());
      for (Rehousing.Key key : ofWork.get(place)) {
        add(households(key), inside.households(key.district(), key.segment()), moves);
      }
    }
  }

  /// Homes that a neighbourhood has more after the last year than before the first, by its code;
  /// none where it stays as it is.
  Map<String, Stock> changes() {
    Map<String, Stock> changes = new HashMap<>();
    for (int i = 0; i < works.size(); i++) {
      if (!flows.get(i).isEmpty()) {
        Stock net = flows.get(i).net();
        for (Part part : works.get(i).place().parts()) {
          changes.merge(part.neighbourhood(), net.times(part.weight()), Stock::plus);
        }
      }
    }
    return changes;
  }

  /// The intervention that displaces most households in a year, and in which segment; empty when
  /// none displaces any.
  Optional<Rehousing.Key> mostDisplacing(int year, Counted counted) {
    Map<Rehousing.Key, Double> displaced = new HashMap<>();
    households.forEach((key, years) -> {
      double all = years[Horizon.index(year)].displaced();
      if (all > 0) {
        Inside inside = counted.inside(works.get(key.work()));
        displaced.put(key, all * inside.households(key.district(), key.segment()));
      }
    });
    return displaced.entrySet().stream()
        .max(
            Map.Entry.<Rehousing.Key, Double>comparingByValue()
                .thenComparing(it -> works.get(it.getKey().work()).intervention().id()))
        .map(Map.Entry::getKey);
  }

  /// Households that each of the works displaces over all years, of what counts; none of those that
  /// displace none.
  Map<Integer, Double> displaced(Counted counted) {
    Map<Integer, Double> sums = new TreeMap<>();
    households.forEach((key, years) -> {
      double here = displaced(years) * part(key, counted);
      if (here > Verdicts.ROUNDING) {
        sums.merge(key.work(), here, Double::sum);
      }
    });
    return sums;
  }

  private double part(Rehousing.Key key, Counted counted) {
    return counted.inside(works.get(key.work())).households(key.district(), key.segment());
  }

  /// The first year in which one of the works displaces any households that count.
  int firstDisplacing(int work, Counted counted) {
    return IntStream.rangeClosed(Years.FIRST, Years.LAST)
        .filter(year ->
            ofWork.get(work).stream()
                .anyMatch(key -> displaced(key, year) * part(key, counted) > Verdicts.ROUNDING))
        .findFirst()
        .orElseThrow();
  }

  /// Households that one of the works displaces in a year from homes of a segment, of what counts.
  double displaced(int work, TenureSegment segment, int year, Counted counted) {
    return ofWork.get(work).stream()
        .filter(key -> key.segment() == segment)
        .mapToDouble(key -> displaced(key, year) * part(key, counted))
        .sum();
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
    return households(key)[Horizon.index(year)].displaced();
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

  private Households[] households(Rehousing.Key key) {
    return Objects.requireNonNull(households.get(key));
  }
}
