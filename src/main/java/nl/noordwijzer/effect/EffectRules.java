package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Years;

/// The rules that say what an intervention produces, by the name that its type gives.
///
/// Only what can be computed has a rule: homes, households that must move, money, metres and hours.
/// What it does to people is not computed.
final class EffectRules {
  /// Says what an intervention produces.
  private interface Rule {
    InterventionEffect apply(Entered entered, Site site);
  }

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          Map.entry("acquisition", (entered, _) -> StockRules.acquisition(entered)),
          Map.entry("sale", (entered, _) -> StockRules.sale(entered)),
          Map.entry("redevelopment", (entered, _) -> StockRules.redevelopment(entered)),
          Map.entry("conversion", (entered, _) -> StockRules.transformation(entered)),
          Map.entry("addition", (entered, _) -> StockRules.addition(entered)),
          Map.entry("environment", (entered, _) -> StockRules.environment(entered)),
          Map.entry("seniors", (entered, _) -> StockRules.seniors(entered)),
          Map.entry("temporary", (entered, _) -> StockRules.temporary(entered)),
          Map.entry("renovation", (entered, _) -> StockRules.renovation(entered)),
          Map.entry("heritage", (entered, _) -> StockRules.heritage(entered)),
          Map.entry("floor_space", (entered, _) -> OtherRules.floorSpace(entered)),
          Map.entry("green_space", OtherRules::greenSpace),
          Map.entry("green_link", OtherRules::greenLink),
          Map.entry("link", OtherRules::link),
          Map.entry("school", (entered, _) -> OtherRules.school(entered)),
          Map.entry("allocation", OtherRules::allocation),
          Map.entry("vacancy", (entered, _) -> OtherRules.vacancy(entered)),
          Map.entry("community_work", (entered, _) -> OtherRules.communityWork(entered)));

  private EffectRules() {}

  static InterventionEffect apply(
      Intervention intervention, InterventionType type, AssumedValues assumed, Site site) {
    Rule rule = RULES.get(type.effect());
    InterventionEffect effect =
        rule == null
            ? InterventionEffect.NONE
            : rule.apply(new Entered(intervention, type, assumed), site);
    return withOwnCost(effect, intervention.financing(), intervention.years());
  }

  /// The cost that the planner set takes the place of the computed one, in proportion to it, or
  /// else spread over the years.
  private static InterventionEffect withOwnCost(
      InterventionEffect effect, Financing financing, Years years) {
    return financing
        .ownCost()
        .map(cost ->
            new InterventionEffect(
                effect.changes(), ownCosts(effect, cost, years), effect.quantities()))
        .orElse(effect);
  }

  private static List<Cost> ownCosts(InterventionEffect effect, double cost, Years years) {
    double computed = effect.cost();
    if (computed <= 0) {
      int number = length(years);
      return IntStream.range(years.start(), years.start() + number)
          .mapToObj(year -> new Cost(year, TenureSegment.UNKNOWN, cost / number))
          .toList();
    }
    return effect.costs().stream()
        .map(part -> new Cost(part.year(), part.segment(), part.euros() * cost / computed))
        .toList();
  }

  /// In equal parts over the years.
  static List<Cost> overYears(TenureSegment segment, List<CostTerm> terms, Years years) {
    List<Cost> costs = new ArrayList<>();
    int number = length(years);
    for (int year = years.start(); year < years.start() + number; year++) {
      costs.add(new Cost(year, segment, 1.0 / number, terms));
    }
    return costs;
  }

  /// Number of years; 1 at least, also where the end lies before the start.
  static int length(Years years) {
    return Math.max(1, years.end() - years.start() + 1);
  }
}
