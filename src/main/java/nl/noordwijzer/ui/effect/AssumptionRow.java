package nl.noordwijzer.ui.effect;

import java.util.List;
import java.util.Optional;
import nl.noordwijzer.effect.TargetMix;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import org.jspecify.annotations.Nullable;

/// An assumption of a plan beside the one that the catalogue has.
///
/// @param usual of the catalogue; absent when it has none
record AssumptionRow(Assumption now, @Nullable Assumption usual) {
  /// Those of a plan, in its order, but for the mixes that are wanted: these stand with the mix.
  static List<AssumptionRow> of(Plan plan, PlanCatalogue catalogue) {
    return plan.assumptions().stream()
        .filter(now -> !TargetMix.isTarget(now))
        .map(now -> new AssumptionRow(now, catalogue.assumptions().find(now.id()).orElse(null)))
        .toList();
  }

  String id() {
    return now.id();
  }

  /// What it goes back to; empty when it is that already, or there is none.
  Optional<Assumption> undone() {
    return Optional.ofNullable(usual).filter(it -> !it.equals(now));
  }

  boolean isChanged() {
    return undone().isPresent();
  }
}
