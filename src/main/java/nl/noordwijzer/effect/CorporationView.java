package nl.noordwijzer.effect;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Intervention;

/// What a scenario asks of a corporation.
///
/// An intervention is a corporation's by its share of the homes of corporations in the place; where
/// corporations have none, it is nobody's yet.
public final class CorporationView {
  /// Segments in which a corporation has homes of its own.
  private static final Set<TenureSegment> HELD =
      Set.of(TenureSegment.SOCIAL_RENT, TenureSegment.MID_RENT);

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
  /// @param money in the whole plan
  public record Asked(double homes, double share, List<Part> parts, Money money) {
    public Asked {
      parts = List.copyOf(parts);
    }

    public double sum(ToDoubleFunction<Part> of) {
      return parts.stream().mapToDouble(of).sum();
    }
  }

  /// What one intervention asks of it.
  ///
  /// @param renovated homes of which the renovation is in the plan
  /// @param bought homes that a corporation rents out and did not before
  /// @param sold homes that it rents out no longer, and that stay
  /// @param cost of its part in the whole plan, in euros
  public record Part(
      Intervention intervention,
      double demolished,
      double built,
      double renovated,
      double bought,
      double sold,
      double cost) {}

  public Asked of(Owner owner) {
    ArealInterpolation stock = effect.model().stock();
    double here = scope.homes(owner, stock);
    double all = stock.baseline().homes(owner);
    return new Asked(
        here,
        all == 0 ? 0 : here / all,
        effect.in(outlook).works().stream()
            .filter(work -> ownedBy(owner, work) > 0)
            .map(work -> part(owner, work))
            .toList(),
        Money.of(effect, outlook, work -> ownedBy(owner, work)));
  }

  private Part part(Owner owner, Work work) {
    double owned = ownedBy(owner, work);
    String id = work.intervention().id();
    Ledger ledger =
        effect
            .in(outlook)
            .ledger(
                Stock.NONE,
                new Counted(scope, it -> it.intervention().id().equals(id) ? owned : 0));
    double here = owned * scope.inside(work.place()).whole();
    return new Part(
        work.intervention(),
        sum(ledger.years().stream().map(LedgerYear::removed).toList()),
        sum(ledger.years().stream().map(LedgerYear::built).toList()),
        here * renovated(work),
        here * converted(work, it -> !HELD.contains(it.from()) && HELD.contains(it.to())),
        here * converted(work, it -> HELD.contains(it.from()) && !HELD.contains(it.to())),
        owned * work.effect().cost());
  }

  /// The books of what is nobody's yet: with those of all corporations together they make up those
  /// of the area.
  Ledger unattributed() {
    return effect
        .in(outlook)
        .ledger(Stock.NONE, new Counted(scope, work -> work.place().owners().isEmpty() ? 1 : 0));
  }

  /// The books of a corporation: what its interventions take away and add.
  Ledger ledger(Owner owner) {
    return effect.in(outlook).ledger(Stock.NONE, new Counted(scope, work -> ownedBy(owner, work)));
  }

  private static double ownedBy(Owner owner, Work work) {
    return work.place().owners().getOrDefault(owner, 0.0);
  }

  private static double sum(List<Stock> stocks) {
    double sum = 0;
    for (Stock stock : stocks) {
      for (TenureSegment segment : HELD) {
        sum += stock.get(segment);
      }
    }
    return sum;
  }

  private static double converted(Work work, Predicate<Change.Conversion> counts) {
    return work.effect()
        .changes(Change.Conversion.class)
        .filter(it -> counts.test(it) && Horizon.contains(it.year()))
        .mapToDouble(Change.Conversion::dwellings)
        .sum();
  }

  private static double renovated(Work work) {
    return work.effect().quantities().stream()
        .filter(it -> it.key().equals(StockRules.RENOVATED))
        .mapToDouble(Quantity::amount)
        .sum();
  }
}
