package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Register;

/// What a scenario costs, year by year, and what is missing.
///
/// A funding source pays the share that an intervention asks of it, no more than others leave it to
/// pay, until its cap is reached: first come, first served; those of one year share in proportion.
public final class Money {
  private final List<MoneyYear> years;

  private Money(List<MoneyYear> years) {
    this.years = List.copyOf(years);
  }

  /// For all interventions of a scenario.
  public static Money of(ScenarioEffect effect, Outlook outlook) {
    return of(effect, outlook, _ -> 1);
  }

  /// For the part of each intervention that is someone's; caps hold for all together.
  ///
  /// @param share of an intervention, from 0 to 1
  static Money of(ScenarioEffect effect, Outlook outlook, ToDoubleFunction<Work> share) {
    Tally tally = new Tally(effect.plan().funding());
    for (Work work : effect.in(outlook).works()) {
      double part = share.applyAsDouble(work);
      work.effect().costs().forEach(cost -> tally.add(cost, work, part));
    }
    return new Money(tally.years());
  }

  /// Those in which anything is paid, in order.
  public List<MoneyYear> years() {
    return years;
  }

  public double cost() {
    return years.stream().mapToDouble(MoneyYear::total).sum();
  }

  public double funded() {
    return years.stream().mapToDouble(MoneyYear::funded).sum();
  }

  public double gap() {
    return cost() - funded();
  }

  /// An amount over some years, both included.
  public double sum(int from, int to, ToDoubleFunction<MoneyYear> amount) {
    return years.stream()
        .filter(year -> year.year() >= from && year.year() <= to)
        .mapToDouble(amount)
        .sum();
  }

  /// In some years, both included.
  public double cost(int from, int to) {
    return sum(from, to, MoneyYear::total);
  }

  /// Sums while they are made.
  private static final class Tally {
    private final Register<FundingSource> funding;
    private final Map<Integer, Sums> years = new TreeMap<>();

    Tally(Register<FundingSource> funding) {
      this.funding = funding;
    }

    /// @param asked of each source by all interventions
    /// @param own part of that by those that count
    private record Sums(
        Map<TenureSegment, Double> cost, Map<String, Double> asked, Map<String, Double> own) {
      Sums() {
        this(new EnumMap<>(TenureSegment.class), new TreeMap<>(), new TreeMap<>());
      }
    }

    void add(Cost cost, Work work, double part) {
      Sums sums = years.computeIfAbsent(cost.year(), _ -> new Sums());
      if (part > 0) {
        sums.cost.merge(cost.segment(), part * cost.euros(), Double::sum);
      }
      work.intervention()
          .financing()
          .shares()
          .forEach((id, share) -> {
            double asked = Math.max(0, cost.euros()) * Math.min(share, most(id));
            sums.asked.merge(id, asked, Double::sum);
            sums.own.merge(id, part * asked, Double::sum);
          });
    }

    /// Share of a cost that a source may pay; nothing when it is not in the plan.
    private double most(String id) {
      return funding.find(id).map(source -> 1 - source.leastByOthers().orElse(0.0)).orElse(0.0);
    }

    List<MoneyYear> years() {
      Map<String, Double> left = new HashMap<>();
      funding.forEach(
          source -> left.put(source.id(), source.mostInAll().orElse(Double.POSITIVE_INFINITY)));
      List<MoneyYear> result = new ArrayList<>();
      years.forEach((year, sums) -> result.add(new MoneyYear(year, sums.cost, pay(sums, left))));
      return result;
    }

    private static Map<String, Double> pay(Sums sums, Map<String, Double> left) {
      Map<String, Double> paid = new HashMap<>();
      sums.asked.forEach((id, asked) -> {
        double cap = left.getOrDefault(id, 0.0);
        double given = Math.min(asked, cap);
        left.put(id, cap - given);
        if (given > 0) {
          paid.put(id, sums.own.getOrDefault(id, 0.0) * given / asked);
        }
      });
      return paid;
    }
  }
}
