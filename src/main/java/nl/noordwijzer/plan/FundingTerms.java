package nl.noordwijzer.plan;

import org.jspecify.annotations.Nullable;

/// On what terms a funding source pays at all; a request is all that the interventions of a
/// scenario ask of it together.
///
/// @param id of the funding source
/// @param leastHomes of the interventions that ask; absent when there is no such minimum
/// @param leastEuros that are asked, which is enough with fewer homes too; absent when there is no
///   such minimum
/// @param mostYears in which it pays, counted from the first that is asked; absent when there is no
///   end
public record FundingTerms(
    String id,
    @Nullable Double leastHomes,
    @Nullable Double leastEuros,
    @Nullable Integer mostYears)
    implements Identified {

  /// Whether it is large enough; where both minima are known, either will do.
  public boolean suffices(double homes, double euros) {
    if (leastHomes == null && leastEuros == null) {
      return true;
    }
    return (leastHomes != null && homes >= leastHomes)
        || (leastEuros != null && euros >= leastEuros);
  }

  /// Whether it still pays.
  ///
  /// @param first year that is asked
  public boolean holds(int year, int first) {
    return mostYears == null || year < first + mostYears;
  }
}
