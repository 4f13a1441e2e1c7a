package nl.noordwijzer.effect;

import java.util.Set;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.TypeInput;

/// Whether what an intervention costs is not filled in, wholly or in part: neither by the planner
/// nor by an assumption. An entered zero is a cost.
final class CostUnknown {
  /// Inputs that are prices.
  private static final Set<String> PRICES =
      Set.of(
          "aankoopprijs",
          "bouwkosten",
          "huur",
          "kosten",
          "meerkosten",
          "renovatiekosten",
          "sloopkosten");

  private CostUnknown() {}

  /// @param type of the intervention
  static boolean of(Work work, InterventionType type, Plan plan) {
    return work.intervention().financing().ownCost().isEmpty()
        && (work.effect().costs().isEmpty() || lacksPrice(work.intervention(), type, plan));
  }

  private static boolean lacksPrice(Intervention intervention, InterventionType type, Plan plan) {
    return type.inputs().stream()
        .filter(input -> PRICES.contains(input.name()))
        .anyMatch(input -> isEmpty(intervention, input, plan));
  }

  private static boolean isEmpty(Intervention intervention, TypeInput input, Plan plan) {
    return intervention.input(input.name()).isEmpty()
        && input.presetIn(plan.assumptions()).isEmpty();
  }
}
