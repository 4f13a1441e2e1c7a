package nl.noordwijzer.outcome;

import java.util.List;
import nl.noordwijzer.effect.Measure;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// What is to be compared, and how.
///
/// @param scenarios the first is what the others are held against
/// @param difference whether the others show how they differ from the first
/// @param year at the end of which
public record CompareWish(
    Plan plan,
    List<Scenario> scenarios,
    Measure measure,
    boolean difference,
    int year,
    Ground ground) {
  public CompareWish {
    scenarios = List.copyOf(scenarios);
  }

  CompareWish on(Ground light) {
    return new CompareWish(plan, scenarios, measure, difference, year, light);
  }

  /// Plans are large: two are the same only when they are one object.
  @SuppressWarnings("ReferenceEquality")
  public boolean isSame(CompareWish other) {
    return plan == other.plan
        && scenarios.equals(other.scenarios)
        && measure == other.measure
        && difference == other.difference
        && year == other.year
        && ground == other.ground;
  }

  /// Whether a scenario shows how it differs from the first.
  boolean isDifference(int index) {
    return difference && index > 0;
  }
}
