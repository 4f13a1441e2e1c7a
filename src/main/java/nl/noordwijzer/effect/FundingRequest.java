package nl.noordwijzer.effect;

/// All that the interventions of a scenario ask of a funding source together, as far as others pay
/// enough.
///
/// @param homes of the interventions that ask: those that are renovated or change hands, and of
///   those that go and those that come the most
/// @param euros in all years
/// @param first year that is asked
public record FundingRequest(double homes, double euros, int first) {
  static final FundingRequest NONE = new FundingRequest(0, 0, Integer.MAX_VALUE);

  FundingRequest plus(double moreHomes) {
    return new FundingRequest(homes + moreHomes, euros, first);
  }

  FundingRequest plus(int year, double moreEuros) {
    return new FundingRequest(homes, euros + moreEuros, Math.min(first, year));
  }
}
