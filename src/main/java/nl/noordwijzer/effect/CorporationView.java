package nl.noordwijzer.effect;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;

/// What a scenario asks of a corporation.
///
/// Of an intervention a corporation has the social and mid-market rented homes with what they cost,
/// and what is for no homes, by its share of the homes of corporations in the place. Homes of other
/// segments and their cost are of others; where corporations have no homes, all of it is nobody's
/// yet.
public final class CorporationView {
  private final ScenarioEffect effect;
  private final Scope scope;
  private final Outlook outlook;

  /// @param scope such as Heerlen-Noord
  /// @param outlook how the assumptions turn out
  public CorporationView(ScenarioEffect effect, Scope scope, Outlook outlook) {
    this.effect = effect;
    this.scope = scope;
    this.outlook = outlook;
  }

  /// What is asked of one corporation in an area, over all years.
  ///
  /// @param homes now, measured
  /// @param share of all its homes that lie in the area, from 0 to 1
  /// @param parts by intervention; those of others are left out
  /// @param money what its part costs there
  /// @param costUnknown those of its work, and of what does anything to its homes, of which the
  ///   cost is not filled in
  public record Asked(
      double homes, double share, List<Part> parts, Money money, List<Intervention> costUnknown) {
    public Asked {
      parts = List.copyOf(parts);
      costUnknown = List.copyOf(costUnknown);
    }

    /// In some years, both included.
    public List<Intervention> costUnknown(int from, int to) {
      return costUnknown.stream().filter(it -> it.years().touches(from, to)).toList();
    }

    public double sum(ToDoubleFunction<Part> of) {
      return parts.stream().mapToDouble(of).sum();
    }
  }

  /// What one intervention asks of it.
  ///
  /// @param displaced households
  /// @param renovated homes of which the renovation is in the plan
  /// @param bought homes that a corporation rents out and did not before
  /// @param sold homes that it rents out no longer, and that stay
  /// @param costs of its part
  public record Part(
      Intervention intervention,
      double demolished,
      double built,
      double displaced,
      double renovated,
      double bought,
      double sold,
      List<Cost> costs) {
    public Part {
      costs = List.copyOf(costs);
    }

    /// In euros.
    public double cost() {
      return costs.stream().mapToDouble(Cost::euros).sum();
    }

    /// In some years, both included.
    public CostSum cost(int from, int to) {
      return CostSum.of(
          intervention, costs.stream().filter(it -> it.year() >= from && it.year() <= to).toList());
    }
  }

  public Asked of(Owner owner) {
    ArealInterpolation stock = effect.model().stock();
    double here = scope.homes(owner, stock);
    double all = stock.baseline().homes(owner);
    return asked(here, all == 0 ? 0 : here / all, counted(owner), Work::isOfHomes);
  }

  /// What is asked of no corporation: homes of others, and places where corporations have none.
  /// With what is asked of all corporations it makes up the whole.
  public Asked ofNone() {
    double homes = scope.stock(effect.model().stock()).stock().total();
    for (Owner owner : effect.plan().region().ownership().corporations()) {
      homes -= scope.homes(owner, effect.model().stock());
    }
    return asked(homes, 1, ofOthers(), _ -> true);
  }

  /// @param concerned whose cost is missed where it is not filled in
  private Asked asked(double homes, double share, Counted counted, Predicate<Work> concerned) {
    List<Part> parts =
        effect.in(outlook).works().stream()
            .filter(work -> !counted.inside(work).isNothing())
            .map(work -> part(work, counted))
            .toList();
    return new Asked(
        homes,
        share,
        parts,
        Money.of(effect, outlook, (work, segment) -> counted.inside(work).cost(segment)),
        effect
            .worksWithoutCost()
            .filter(work -> concerned.test(work) && !counted.inside(work).isNothing())
            .map(Work::intervention)
            .toList());
  }

  private Part part(Work work, Counted counted) {
    Inside inside = counted.inside(work);
    Ledger ledger = effect.in(outlook).ledger(work.intervention().id(), counted);
    return new Part(
        work.intervention(),
        sum(ledger.years().stream().map(LedgerYear::removed).toList()),
        sum(ledger.years().stream().map(LedgerYear::built).toList()),
        ledger.households().displaced(),
        inside.cost(renewed(work)) * renovated(work),
        converted(work, inside, it -> !isHeld(it.from()) && isHeld(it.to()), Change.Conversion::to),
        converted(
            work, inside, it -> isHeld(it.from()) && !isHeld(it.to()), Change.Conversion::from),
        work.effect().costs().stream()
            .map(cost -> cost.times(inside.cost(cost.segment())))
            .toList());
  }

  /// The books of what is of no corporation: with those of all corporations together they make up
  /// those of the area.
  Ledger ledgerOfNone() {
    return effect.in(outlook).ledger(Stock.NONE, ofOthers());
  }

  /// The books of a corporation: what its interventions take away and add.
  Ledger ledger(Owner owner) {
    return effect.in(outlook).ledger(Stock.NONE, counted(owner));
  }

  private Counted counted(Owner owner) {
    return new Counted(work -> scope.inside(work.place(), owner::equals));
  }

  private Counted ofOthers() {
    return new Counted(work ->
        scope.insideOfOthers(work.place(), owner -> owner.category() == OwnerCategory.CORPORATION));
  }

  private static double sum(List<Stock> stocks) {
    return stocks.stream().mapToDouble(Stock::total).sum();
  }

  private static boolean isHeld(TenureSegment segment) {
    return OwnerSegments.HELD_BY_CORPORATIONS.contains(segment);
  }

  /// @param where of the homes of which segment it counts how many are theirs
  private static double converted(
      Work work,
      Inside inside,
      Predicate<Change.Conversion> counts,
      Function<Change.Conversion, TenureSegment> where) {
    return work.effect()
        .changes(Change.Conversion.class)
        .filter(it -> counts.test(it) && Horizon.contains(it.year()))
        .mapToDouble(it -> inside.homes().homes(where.apply(it)) * it.dwellings())
        .sum();
  }

  /// The segment of the homes that it is spent on: a renovation has one.
  private static TenureSegment renewed(Work work) {
    return work.effect().costs().stream()
        .map(Cost::segment)
        .findFirst()
        .orElse(TenureSegment.UNKNOWN);
  }

  private static double renovated(Work work) {
    return work.effect().quantities().stream()
        .filter(it -> it.key().equals(StockRules.RENOVATED))
        .mapToDouble(Quantity::amount)
        .sum();
  }
}
