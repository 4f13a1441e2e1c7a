package nl.noordwijzer.effect;

import java.util.List;
import java.util.Set;
import nl.noordwijzer.area.Owner;
import nl.noordwijzer.area.TenureSegment;

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

  /// @param scope such as Heerlen-Noord
  public CorporationView(ScenarioEffect effect, Scope scope) {
    this.effect = effect;
    this.scope = scope;
  }

  /// What is asked of one corporation in an area, over all years, as expected.
  ///
  /// @param homes now, measured
  /// @param share of all its homes that lie in the area, from 0 to 1
  /// @param renovated homes of which the renovation is in the plan
  /// @param bought homes that become social rent
  /// @param money in the whole plan
  public record Asked(
      double homes,
      double share,
      double demolished,
      double built,
      double renovated,
      double bought,
      Money money) {}

  public Asked of(Owner owner) {
    OutlookEffect expected = effect.in(Outlook.EXPECTED);
    Ledger ledger = ledger(owner);
    ArealInterpolation stock = effect.model().stock();
    double here = scope.homes(owner, stock);
    double all = stock.baseline().homes(owner);
    return new Asked(
        here,
        all == 0 ? 0 : here / all,
        sum(ledger.years().stream().map(LedgerYear::removed).toList()),
        sum(ledger.years().stream().map(LedgerYear::built).toList()),
        renovated(owner, expected),
        bought(ledger),
        Money.of(effect, Outlook.EXPECTED, work -> ownedBy(owner, work)));
  }

  /// The books of what is nobody's yet: with those of all corporations together they make up those
  /// of the area.
  Ledger unattributed() {
    return effect
        .in(Outlook.EXPECTED)
        .ledger(Stock.NONE, new Counted(scope, work -> work.place().owners().isEmpty() ? 1 : 0));
  }

  /// The books of a corporation: what its interventions take away and add.
  Ledger ledger(Owner owner) {
    return effect
        .in(Outlook.EXPECTED)
        .ledger(Stock.NONE, new Counted(scope, work -> ownedBy(owner, work)));
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

  private static double bought(Ledger ledger) {
    return ledger.years().stream()
        .mapToDouble(year -> Math.max(0, year.converted().get(TenureSegment.SOCIAL_RENT)))
        .sum();
  }

  private double renovated(Owner owner, OutlookEffect expected) {
    double sum = 0;
    for (Work work : expected.works()) {
      for (Quantity quantity : work.effect().quantities()) {
        if (quantity.key().equals(StockRules.RENOVATED)) {
          sum += quantity.amount() * scope.inside(work.place()).whole() * ownedBy(owner, work);
        }
      }
    }
    return sum;
  }
}
