package nl.noordwijzer.outcome;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.plan.Years;

/// Years that are shown together, both included.
public record Period(int from, int to) {
  public static final Period ALL = new Period(Years.FIRST, Years.LAST);

  private static final int STEP = 5;

  /// The whole programme, and then its years, or steps of five years of which the last takes the
  /// year that is over.
  static List<Period> all(boolean yearly) {
    List<Period> periods = new ArrayList<>();
    periods.add(ALL);
    int step = yearly ? 1 : STEP;
    for (int from = Years.FIRST; from + step - 1 <= Years.LAST; from += step) {
      int next = from + 2 * step - 1;
      periods.add(new Period(from, next > Years.LAST ? Years.LAST : from + step - 1));
    }
    return periods;
  }

  /// The steps of five years.
  public static List<Period> phases() {
    return all(false).subList(1, all(false).size());
  }

  boolean has(int year) {
    return year >= from && year <= to;
  }

  List<LedgerYear> of(Ledger ledger) {
    return ledger.years().subList(from - Years.FIRST, to - Years.FIRST + 1);
  }

  public String words() {
    return from == to ? Integer.toString(from) : from + "–" + to;
  }
}
