package nl.noordwijzer.edit;

import java.util.List;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;

/// Takes interventions out of their scenarios.
public record RemoveInterventions(List<String> ids) implements PlanCommand {
  public RemoveInterventions {
    ids = List.copyOf(ids);
  }

  @Override
  public Phrase name() {
    return new Phrase("edit.intervention.remove", ids.size());
  }

  @Override
  public Plan apply(Plan plan) {
    Plan next = plan;
    for (String id : ids) {
      PlanRules rules = new PlanRules(next);
      Scenario scenario = rules.scenarioOf(id);
      next = next.with(scenario.with(scenario.interventions().without(id)));
    }
    return PlanRules.withoutLoosePictures(next);
  }
}
