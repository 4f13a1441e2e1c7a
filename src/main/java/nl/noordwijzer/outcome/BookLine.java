package nl.noordwijzer.outcome;

import java.util.List;
import java.util.function.ToDoubleFunction;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.effect.Households;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.effect.Stock;
import nl.noordwijzer.plan.Phrase;
import org.jspecify.annotations.Nullable;

/// A line of the books.
///
/// @param segment of the homes; absent for homes of all segments and for households
public record BookLine(Item item, @Nullable TenureSegment segment) {
  /// What is counted.
  enum Item {
    STOCK,
    REMOVED,
    BUILT,
    CONVERTED,
    MUST_MOVE,
    LEFT,
    RETURNED,
    MOVED,
    DISPLACED;

    boolean isHomes() {
      return compareTo(CONVERTED) <= 0;
    }
  }

  /// Homes at the end of the years, or what happened in all of them.
  double of(List<LedgerYear> years) {
    return switch (item) {
      case STOCK -> homes(years.getLast().closing());
      case REMOVED -> sum(years, year -> homes(year.removed()));
      case BUILT -> sum(years, year -> homes(year.built()));
      case CONVERTED -> sum(years, year -> homes(year.converted()));
      case MUST_MOVE -> households(years).mustMove();
      case LEFT -> households(years).left();
      case RETURNED -> households(years).returned();
      case MOVED -> households(years).moved();
      case DISPLACED -> households(years).displaced();
    };
  }

  private double homes(Stock stock) {
    return segment == null ? stock.total() : stock.get(segment);
  }

  private static double sum(List<LedgerYear> years, ToDoubleFunction<LedgerYear> homes) {
    return years.stream().mapToDouble(homes).sum();
  }

  private static Households households(List<LedgerYear> years) {
    return years.stream().map(LedgerYear::households).reduce(Households.NONE, Households::plus);
  }

  /// The sum with its numbers filled in; of homes that come or go, which lines it adds up.
  Phrase formula(List<LedgerYear> years) {
    if (item.isHomes()) {
      return new Phrase(
          "effectpane.formula.stock",
          homes(years.getFirst().opening()),
          at(Item.REMOVED).of(years),
          at(Item.BUILT).of(years),
          at(Item.CONVERTED).of(years),
          at(Item.STOCK).of(years));
    }
    Households all = households(years);
    return new Phrase(
        "effect.formula.displaced",
        all.mustMove(),
        all.left(),
        all.returned(),
        all.moved(),
        all.displaced());
  }

  private BookLine at(Item other) {
    return new BookLine(other, segment);
  }
}
