package nl.noordwijzer.planfile;

import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.text.NoordwijzerException;

/// Scenarios as rows of a plan, without their interventions.
final class ScenarioRows implements ItemRows<Scenario> {
  @Override
  public Layer layer() {
    return PlanSchema.SCENARIOS;
  }

  @Override
  public LayerRow row(Scenario scenario) {
    return PlanRow.of(scenario.id(), scenario.name(), scenario.description());
  }

  @Override
  public Scenario read(PlanRow row) throws NoordwijzerException {
    return new Scenario(row.id(), row.textOrEmpty("naam"))
        .withDescription(row.textOrEmpty("omschrijving"));
  }
}
