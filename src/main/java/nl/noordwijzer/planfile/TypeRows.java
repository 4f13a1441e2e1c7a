package nl.noordwijzer.planfile;

import java.util.List;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.json.Json;
import nl.noordwijzer.json.PolicyJson;
import nl.noordwijzer.json.TypeInputJson;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.TypeLook;
import nl.noordwijzer.text.NoordwijzerException;

/// A plan's own types of interventions as rows of it.
final class TypeRows implements ItemRows<InterventionType> {
  @Override
  public Layer layer() {
    return PlanSchema.TYPES;
  }

  @Override
  public LayerRow row(InterventionType type) {
    Policy policy = type.policy();
    return PlanRow.of(
        type.id(),
        type.names().dutch(),
        type.names().english(),
        type.description().dutch(),
        type.description().english(),
        PlanRow.joined(type.kinds()),
        PlanRow.joined(policy.actors()),
        PlanRow.joined(policy.goals()),
        PlanRow.joined(policy.terms()),
        PlanRow.joined(policy.principles()),
        Json.write(PolicyJson.of(type.assumed())),
        Json.write(TypeInputJson.of(type.inputs())),
        type.effect(),
        type.look().symbol(),
        type.look().pattern().name(),
        type.look().colours().name());
  }

  @Override
  public InterventionType read(PlanRow row) throws NoordwijzerException {
    var kinds = row.constants("soorten", GeometryKind.class);
    if (kinds.isEmpty()) {
      throw row.wrong("soorten");
    }
    return new InterventionType(
        row.id(),
        row.names("naam"),
        row.names("omschrijving"),
        kinds,
        PolicyColumns.read(row),
        row.json("aangenomen", Policy.NONE, PolicyJson::read),
        row.json("invoer", List.<TypeInput>of(), TypeInputJson::readAll),
        row.textOrEmpty("effect"),
        new TypeLook(
            row.textOrEmpty("symbool"),
            row.constant("patroon", TypeLook.Pattern.class),
            row.constant("kleurgroep", TypeLook.ColourGroup.class)));
  }
}
