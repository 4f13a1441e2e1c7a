package nl.noordwijzer.edit;

import java.util.List;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;

/// Adds an intervention at the end of a scenario.
///
/// @param scenario id of a scenario other than the base
public record AddIntervention(String scenario, Intervention intervention) implements PlanCommand {
  @Override
  public Phrase name() {
    return new Phrase("edit.intervention.add", intervention.name());
  }

  @Override
  public Plan apply(Plan plan) {
    return new PlanRules(plan).with(scenario, List.of(intervention));
  }
}
