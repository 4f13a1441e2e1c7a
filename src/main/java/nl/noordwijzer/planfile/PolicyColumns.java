package nl.noordwijzer.planfile;

import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.text.NoordwijzerException;

/// Where something stands in the policy, in the four columns `actoren`, `doelen`, `termijnen` and
/// `uitgangspunten`.
final class PolicyColumns {
  private PolicyColumns() {}

  static Policy read(PlanRow row) throws NoordwijzerException {
    return new Policy(
        row.constants("actoren", Actor.class),
        row.constants("doelen", Goal.class),
        row.constants("termijnen", Term.class),
        row.constants("uitgangspunten", Principle.class));
  }
}
