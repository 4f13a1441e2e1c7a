package nl.noordwijzer.cli;

import java.util.List;
import java.util.OptionalInt;
import nl.noordwijzer.effect.Ledger;
import nl.noordwijzer.effect.LedgerYear;
import nl.noordwijzer.outcome.Period;

/// Which years are printed.
///
/// @param only the one that is; all of them when empty
record PrintedYears(OptionalInt only) {
  String words() {
    return only.isPresent() ? Integer.toString(only.getAsInt()) : Period.ALL.words();
  }

  List<LedgerYear> of(Ledger ledger) {
    return only.isPresent() ? List.of(ledger.in(only.getAsInt())) : ledger.years();
  }
}
