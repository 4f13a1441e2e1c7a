package nl.noordwijzer.ui.effect;

import java.util.Objects;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import org.jspecify.annotations.Nullable;

/// Of what the effects are to be shown.
///
/// @param intervention id of the one that is judged by itself; absent when none is
record Wish(Plan plan, Scenario scenario, ScopeChoice choice, @Nullable String intervention) {
  /// Whether effects of the one hold for the other. Plans are large: two are the same only when
  /// they are one object.
  @SuppressWarnings("ReferenceEquality")
  boolean isSame(Wish other) {
    return plan == other.plan
        && scenario == other.scenario
        && choice.equals(other.choice)
        && Objects.equals(intervention, other.intervention);
  }
}
