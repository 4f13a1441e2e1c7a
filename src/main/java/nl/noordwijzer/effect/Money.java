package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.FundingTerms;
import nl.noordwijzer.plan.Register;

/// What a scenario costs, year by year, and what is missing.
///
/// A funding source pays the share that an intervention asks of it, until its cap is reached: first
/// come, first served; those of one year share in proportion. Where it wants others to pay at least
/// a part c, it pays at most (1 - c) / c of what the other sources of that intervention are asked.
/// It pays nothing of a request that is too small for its terms, and nothing after its last year.
/// What it does not pay is in the gap.
public final class Money {
  private final List<MoneyYear> years;
  private final Map<String, FundingRequest> requests;

  private Money(List<MoneyYear> years, Map<String, FundingRequest> requests) {
    this.years = List.copyOf(years);
    this.requests = Map.copyOf(requests);
  }

  /// For all interventions of a scenario.
  public static Money of(ScenarioEffect effect, Outlook outlook) {
    return of(effect, outlook, (_, _) -> 1);
  }

  /// For the part of each intervention that is someone's; caps hold for all together.
  ///
  /// @param share of what an intervention costs for homes of a segment, from 0 to 1
  static Money of(
      ScenarioEffect effect, Outlook outlook, ToDoubleBiFunction<Work, TenureSegment> share) {
    Tally tally = new Tally(effect.plan().funding(), effect.model().catalogue().terms());
    for (Work work : effect.in(outlook).works()) {
      tally.ask(work);
      for (Cost cost : work.effect().costs()) {
        tally.add(cost, work, share.applyAsDouble(work, cost.segment()));
      }
    }
    return new Money(tally.years(), tally.requests);
  }

  /// What is asked of a funding source by the whole scenario.
  public FundingRequest request(String source) {
    return requests.getOrDefault(source, FundingRequest.NONE);
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
    private final Register<FundingTerms> terms;
    private final Map<Integer, Sums> years = new TreeMap<>();
    private final Map<String, FundingRequest> requests = new HashMap<>();

    Tally(Register<FundingSource> funding, Register<FundingTerms> terms) {
      this.funding = funding;
      this.terms = terms;
    }

    /// Counts the homes of an intervention for each source that it asks.
    void ask(Work work) {
      double homes = work.effect().homes();
      work.intervention()
          .financing()
          .shares()
          .forEach((id, _) -> requests.put(id, request(id).plus(homes)));
    }

    private FundingRequest request(String id) {
      return requests.getOrDefault(id, FundingRequest.NONE);
    }

    /// @param asked of each source by all interventions, on its conditions
    /// @param own part of that by those that count
    /// @param unmet what those that count ask beside that
    private record Sums(
        Map<TenureSegment, Double> cost,
        Map<String, Double> asked,
        Map<String, Double> own,
        Map<String, Double> unmet) {
      Sums() {
        this(new EnumMap<>(TenureSegment.class), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
      }
    }

    void add(Cost cost, Work work, double part) {
      Sums sums = years.computeIfAbsent(cost.year(), _ -> new Sums());
      if (part > 0) {
        sums.cost.merge(cost.segment(), part * cost.euros(), Double::sum);
      }
      Map<String, Double> shares = work.intervention().financing().shares();
      shares.forEach((id, share) -> {
        double euros = Math.max(0, cost.euros());
        double met = Math.min(share, most(id, shares));
        sums.asked.merge(id, euros * met, Double::sum);
        sums.own.merge(id, part * euros * met, Double::sum);
        sums.unmet.merge(id, part * euros * (share - met), Double::sum);
        if (euros * met > 0) {
          requests.put(id, request(id).plus(cost.year(), euros * met));
        }
      });
    }

    /// Share of a cost that a source may pay; nothing when it is not in the plan.
    ///
    /// @param shares asked of all sources
    private double most(String id, Map<String, Double> shares) {
      double others =
          shares.entrySet().stream()
              .filter(
                  share -> !share.getKey().equals(id) && funding.find(share.getKey()).isPresent())
              .mapToDouble(Map.Entry::getValue)
              .sum();
      return funding.find(id).map(source -> most(source, others)).orElse(0.0);
    }

    private static double most(FundingSource source, double others) {
      double least = source.leastByOthers().orElse(0.0);
      return least == 0 ? 1 : Math.min(1 - least, others * (1 - least) / least);
    }

    List<MoneyYear> years() {
      Map<String, Double> left = new HashMap<>();
      funding.forEach(
          source -> left.put(source.id(), source.mostInAll().orElse(Double.POSITIVE_INFINITY)));
      List<MoneyYear> result = new ArrayList<>();
      years.forEach((year, sums) -> result.add(pay(year, sums, left)));
      return result;
    }

    private MoneyYear pay(int year, Sums sums, Map<String, Double> left) {
      Map<String, Double> paid = new HashMap<>();
      Map<Refusal, Map<String, Double>> refused = new EnumMap<>(Refusal.class);
      sums.asked.forEach((id, asked) -> {
        Optional<Refusal> refusal = refusal(id, year);
        double cap = refusal.isPresent() ? 0 : left.getOrDefault(id, 0.0);
        double given = Math.min(asked, cap);
        left.merge(id, -given, Double::sum);
        double own = sums.own.getOrDefault(id, 0.0);
        put(paid, id, asked == 0 ? 0 : own * given / asked);
        double rest = asked == 0 ? 0 : own * (asked - given) / asked;
        put(refused, refusal.orElse(Refusal.CAP), id, rest);
      });
      sums.unmet.forEach((id, euros) -> put(refused, Refusal.OTHERS, id, euros));
      return new MoneyYear(year, sums.cost, paid, new MoneyYear.Refused(refused));
    }

    /// Why a source pays nothing in a year; empty where it pays until its cap is reached.
    private Optional<Refusal> refusal(String id, int year) {
      FundingRequest request = request(id);
      return terms
          .find(id)
          .flatMap(its -> {
            if (!its.suffices(request.homes(), request.euros())) {
              return Optional.of(Refusal.LEAST);
            }
            return its.holds(year, request.first())
                ? Optional.<Refusal>empty()
                : Optional.of(Refusal.YEARS);
          });
    }

    private static void put(
        Map<Refusal, Map<String, Double>> amounts, Refusal reason, String id, double euros) {
      if (euros > 0) {
        amounts.computeIfAbsent(reason, _ -> new HashMap<>()).put(id, euros);
      }
    }

    private static void put(Map<String, Double> amounts, String id, double euros) {
      if (euros > 0) {
        amounts.put(id, euros);
      }
    }
  }
}
