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

  /// Whether both give the same pages from the same templates: only these differ. Plans are large:
  /// their parts are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean hasFiguresOf(BookRequest other) {
    return plan.region() == other.plan.region()
        && plan.name().equals(other.plan.name())
        && plan.areas() == other.plan.areas()
        && plan.scenarios() == other.plan.scenarios()
        && plan.assumptions() == other.plan.assumptions()
        && plan.funding() == other.plan.funding()
        && plan.pictures() == other.plan.pictures()
        && plan.types() == other.plan.types()
        && catalogue == other.catalogue
        && scenarios.equals(other.scenarios)
        && imprint.equals(other.imprint)
        && withConfidential == other.withConfidential
        && texts == other.texts;
  }

  Scenario first() {
    return scenarios.getFirst();
  }
}
