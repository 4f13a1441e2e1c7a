package nl.noordwijzer.edit;

import java.util.List;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Picture;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;

/// What the commands see to: ids that are unique in the plan, a base without interventions, and no
/// reference to what is not there.
record PlanRules(Plan plan) {
  /// Without the pictures of what is no longer in the plan.
  static Plan withoutLoosePictures(Plan plan) {
    Register<Picture> pictures = plan.pictures();
    for (Picture picture : plan.pictures()) {
      if (!plan.hasOwnerOf(picture)) {
        pictures = pictures.without(picture.id());
      }
    }
    return plan.withPictures(pictures);
  }

  /// @throws RefusedException when there is no such intervention
  Scenario scenarioOf(String id) {
    return plan.scenarioOf(id).orElseThrow(() -> new RefusedException("plan.refused.unknown", id));
  }

  /// @throws RefusedException when there is no such intervention
  Intervention require(String id) {
    return scenarioOf(id).interventions().require(id);
  }

  /// With interventions at the end of a scenario.
  ///
  /// @throws RefusedException when the scenario is the base or not there, an id is taken, or a
  ///   funding source is not there
  Plan with(String scenario, List<Intervention> added) {
    Scenario target = plan.scenarios().require(scenario);
    requireNoBase(scenario);
    Register<Intervention> interventions = target.interventions();
    for (Intervention intervention : added) {
      requireFree(intervention.id());
      requireFunding(intervention);
      interventions = interventions.with(intervention);
    }
    return plan.with(target.with(interventions));
  }

  /// @throws RefusedException when the scenario is the base
  void requireNoBase(String scenario) {
    if (scenario.equals(plan.base().id())) {
      throw new RefusedException("plan.refused.base");
    }
  }

  private void requireFree(String id) {
    if (plan.scenarioOf(id).isPresent()) {
      throw new RefusedException("plan.refused.twice", id);
    }
  }

  /// @throws RefusedException when a funding source is not there
  void requireFunding(Intervention intervention) {
    intervention.financing().shares().keySet().forEach(plan.funding()::require);
  }
}
