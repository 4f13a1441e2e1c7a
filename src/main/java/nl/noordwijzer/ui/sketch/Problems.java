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
  /// Answers kept beside those that may still be asked for.
  private static final int SPARE = 100;

  private final PlanActs acts;
  private IdentityHashMap<Intervention, List<PlanProblem>> known = new IdentityHashMap<>();
  private int most = SPARE;
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

  /// The check for the present plan: another one when what was found before counts no more.
  InterventionCheck check() {
    follow(acts.plan());
    return check;
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
    seen = plan;
    if (known.size() > most) {
      forgetWhatIsGone();
    }
  }

  private void forgetWhatIsGone() {
    IdentityHashMap<Intervention, List<PlanProblem>> kept = new IdentityHashMap<>();
    seen.interventions()
        .filter(known::containsKey)
        .forEach(item -> kept.put(item, known.getOrDefault(item, List.of())));
    known = kept;
    most = 2 * kept.size() + SPARE;
  }
}
