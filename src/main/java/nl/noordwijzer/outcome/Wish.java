package nl.noordwijzer.outcome;

import java.util.Objects;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// Of what the effects are to be shown.
///
/// @param intervention id of the one that is judged by itself; absent when none is
/// @param yearly whether the years are shown one by one
public record Wish(
    Plan plan,
    Scenario scenario,
    ScopeChoice choice,
    @Nullable String intervention,
    boolean yearly) {
  /// Whether effects of the one hold for the other. Plans are large: two are the same only when
  /// they are one object.
  @SuppressWarnings("ReferenceEquality")
  public boolean isSame(Wish other) {
    return plan == other.plan
        && scenario == other.scenario
        && choice.equals(other.choice)
        && Objects.equals(intervention, other.intervention)
        && yearly == other.yearly;
  }
}
