package nl.noordwijzer.bidbook;

import java.util.List;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.text.Texts;

/// What a bidbook is to be about.
///
/// @param scenarios the chosen ones in order, the base not among them; one at least
/// @param withConfidential whether homes that others may not see may be on the pages
public record BookRequest(
    Plan plan,
    PlanCatalogue catalogue,
    List<Scenario> scenarios,
    Imprint imprint,
    boolean withConfidential,
    Texts texts) {

  /// @throws IllegalArgumentException when there is no scenario
  public BookRequest {
    scenarios = List.copyOf(scenarios);
    if (scenarios.isEmpty()) {
      throw new IllegalArgumentException("a bidbook about nothing");
    }
  }

  Scenario first() {
    return scenarios.getFirst();
  }
}
