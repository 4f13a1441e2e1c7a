package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Intervention;

/// What an intervention costs, as numbers times prices.
///
/// @param lines their euros are the whole; none where the planner filled in the amount
/// @param euros below zero for a return
public record CostSum(Intervention intervention, List<Line> lines, double euros) {
  public CostSum {
    lines = List.copyOf(lines);
  }

  /// A term with the years over which it is spread, both included.
  public record Line(CostTerm term, int from, int to) {}

  /// Of terms at the same price.
  private record Price(Names of, double euros) {}

  /// @param costs those that count, as far as they do
  static CostSum of(Intervention intervention, List<Cost> costs) {
    Map<Price, List<Line>> terms = new LinkedHashMap<>();
    for (Cost cost : costs) {
      for (CostTerm term : cost.terms()) {
        CostTerm counted = term.with(cost.part() * term.number(), term.ofNumber());
        if (counted.euros() != 0) {
          terms
              .computeIfAbsent(new Price(term.label(), term.price()), _ -> new ArrayList<>())
              .add(new Line(counted, cost.year(), cost.year()));
        }
      }
    }
    return new CostSum(
        intervention,
        terms.values().stream().map(CostSum::together).toList(),
        costs.stream().mapToDouble(Cost::euros).sum());
  }

  /// @param lines at one price
  private static Line together(List<Line> lines) {
    double number = lines.stream().mapToDouble(line -> line.term().number()).sum();
    List<String> from =
        lines.stream().flatMap(line -> line.term().ofNumber().stream()).distinct().toList();
    return new Line(
        lines.getFirst().term().with(number, from),
        lines.stream().mapToInt(Line::from).min().orElseThrow(),
        lines.stream().mapToInt(Line::to).max().orElseThrow());
  }

  /// Ids of the assumptions that some sums rest on.
  public static Set<String> assumptions(List<CostSum> sums) {
    return ids(sums, CostTerm::assumptions);
  }

  /// Ids of the assumptions that are prices in some sums.
  public static Set<String> prices(List<CostSum> sums) {
    return ids(sums, term -> Stream.ofNullable(term.assumption()));
  }

  private static Set<String> ids(List<CostSum> sums, Function<CostTerm, Stream<String>> of) {
    return sums.stream()
        .flatMap(sum -> sum.lines.stream())
        .flatMap(line -> of.apply(line.term()))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
