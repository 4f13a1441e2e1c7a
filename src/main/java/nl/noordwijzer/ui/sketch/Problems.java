package nl.noordwijzer.ui.sketch;

import java.util.IdentityHashMap;
import java.util.List;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionCheck;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanProblem;

/// What is wrong with the interventions of a plan. An intervention that stayed the same is not
/// looked at again, as that takes long for large shapes.
final class Problems {
  private final PlanActs acts;
  private IdentityHashMap<Intervention, List<PlanProblem>> known = new IdentityHashMap<>();
  private Plan seen;
  private InterventionCheck check;

  Problems(PlanActs acts) {
    this.acts = acts;
    seen = acts.plan();
    check = new InterventionCheck(seen, acts.session().catalogue());
  }

  List<PlanProblem> of(Intervention intervention) {
    follow(acts.plan());
    return known.computeIfAbsent(intervention, check::check);
  }

  /// What an intervention may do wrong hangs on everything in the plan but other interventions.
  @SuppressWarnings("ReferenceEquality")
  private void follow(Plan plan) {
    if (plan == seen) {
      return;
    }
    boolean same =
        plan.region() == seen.region()
            && plan.assumptions() == seen.assumptions()
            && plan.funding() == seen.funding()
            && plan.types() == seen.types();
    if (!same) {
      known.clear();
      check = new InterventionCheck(plan, acts.session().catalogue());
    }
    IdentityHashMap<Intervention, List<PlanProblem>> kept = new IdentityHashMap<>();
    plan.interventions()
        .filter(known::containsKey)
        .forEach(item -> kept.put(item, known.getOrDefault(item, List.of())));
    known = kept;
    seen = plan;
  }
}
