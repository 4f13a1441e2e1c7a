package nl.noordwijzer.planfile;

import java.util.Map;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.json.InputJson;
import nl.noordwijzer.json.Json;
import nl.noordwijzer.json.JsonPart;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Remarks;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.NoordwijzerException;

/// Interventions as rows of a plan, each with the scenario that holds it.
final class InterventionRows implements ItemRows<InterventionRows.Held> {
  /// Column with the scenario.
  static final String SCENARIO = "scenario";

  /// @param scenario its id
  record Held(String scenario, Intervention intervention) {}

  @Override
  public Layer layer() {
    return PlanSchema.INTERVENTIONS;
  }

  @Override
  public LayerRow row(Held held) {
    Intervention item = held.intervention();
    Policy policy = item.policy();
    PlaceColumns place = new PlaceColumns(item.place());
    return new LayerRow(
        0,
        PlanRow.of(
                item.id(),
                held.scenario(),
                item.type(),
                item.name(),
                item.years().start(),
                item.years().end(),
                item.status().state().name(),
                item.status().certainty().name(),
                PlanRow.joined(policy.actors()),
                PlanRow.joined(policy.goals()),
                PlanRow.joined(policy.terms()),
                PlanRow.joined(policy.principles()),
                Json.write(InputJson.of(item.inputs())),
                PlanRow.number(item.financing().cost()),
                Json.write(item.financing().shares()),
                place.areas(),
                place.complexes(),
                item.remarks().notes(),
                item.remarks().source())
            .values(),
        place.shape());
  }

  @Override
  public Held read(PlanRow row) throws NoordwijzerException {
    Intervention item =
        new Intervention(
            row.id(),
            row.text("type"),
            row.textOrEmpty("naam"),
            PlaceColumns.read(row),
            new Years(row.year("van"), row.year("tot")),
            new Status(
                row.constantOr("stand", Status.IDEA.state()),
                row.constantOr("zekerheid", Status.IDEA.certainty())),
            PolicyColumns.read(row),
            row.json("invoer", Map.of(), inputs -> inputs.map(InputJson::read)),
            new Financing(
                row.json("dekking", Map.of(), shares -> shares.map(JsonPart::number)),
                row.anyNumberOrNull("kosten")),
            new Remarks(row.textOrEmpty("notitie"), row.textOrEmpty("bron")));
    return new Held(row.text(SCENARIO), item);
  }
}
