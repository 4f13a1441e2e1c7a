package nl.noordwijzer.edit;

import java.util.Locale;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// Puts another state of an intervention in the place of the one with the same id.
///
/// @param aspect what the user changed, for the name of the step
/// @param gesture the same for all steps of one drag or one run of typing; empty for a step of its
///   own
public record ReplaceIntervention(Intervention intervention, Aspect aspect, String gesture)
    implements PlanCommand {

  /// What can be changed of an intervention.
  public enum Aspect {
    PLACE,
    YEARS,
    INPUTS,
    DETAILS
  }

  @Override
  public Phrase name() {
    return new Phrase(
        "edit.intervention.replace." + aspect.name().toLowerCase(Locale.ROOT), intervention.name());
  }

  @Override
  public Plan apply(Plan plan) {
    PlanRules rules = new PlanRules(plan);
    Scenario scenario = rules.scenarioOf(intervention.id());
    rules.requireFunding(intervention);
    return plan.with(scenario.with(scenario.interventions().replacing(intervention)));
  }

  @Override
  public String mergeKey() {
    return gesture.isEmpty() ? "" : String.join("/", intervention.id(), aspect.name(), gesture);
  }
}
