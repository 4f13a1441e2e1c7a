package nl.noordwijzer.effect;

import java.util.List;
import nl.noordwijzer.plan.Years;

/// The books of an area under a scenario: homes and households, from the first to the last year of
/// the programme.
public record Ledger(List<LedgerYear> years) {
  public Ledger {
    years = List.copyOf(years);
  }

  /// @param year from the first to the last of the programme
  public LedgerYear in(int year) {
    return years.get(year - Years.FIRST);
  }

  public Stock opening() {
    return years.getFirst().opening();
  }

  public Stock closing() {
    return years.getLast().closing();
  }

  /// The households of all years together.
  public Households households() {
    return years.stream().map(LedgerYear::households).reduce(Households.NONE, Households::plus);
  }
}
