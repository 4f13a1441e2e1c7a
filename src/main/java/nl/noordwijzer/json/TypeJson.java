package nl.noordwijzer.json;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.TypeLook;

/// A whole type of interventions, for a plan that does not have it.
public final class TypeJson {
  private TypeJson() {}

  public static String write(InterventionType type) {
    Map<String, Object> parts = new LinkedHashMap<>();
    parts.put("code", type.id());
    parts.put("naam", TypeInputJson.names(type.names()));
    parts.put("omschrijving", TypeInputJson.names(type.description()));
    parts.put("soorten", type.kinds());
    parts.put("beleid", PolicyJson.of(type.policy()));
    parts.put("aangenomen", PolicyJson.of(type.assumed()));
    parts.put("invoer", TypeInputJson.of(type.inputs()));
    parts.put("effect", type.effect());
    parts.put("symbool", type.look().symbol());
    parts.put("patroon", type.look().pattern());
    parts.put("kleurgroep", type.look().colours());
    return Json.write(parts);
  }

  /// @throws IllegalArgumentException when it is no type, or not a whole one
  public static InterventionType read(String text) {
    JsonPart part = JsonPart.read(text);
    Set<GeometryKind> kinds = EnumSet.noneOf(GeometryKind.class);
    kinds.addAll(part.at("soorten").list(kind -> kind.constant(GeometryKind.class)));
    return new InterventionType(
        part.at("code").text(),
        TypeInputJson.names(part.at("naam")),
        TypeInputJson.names(part.at("omschrijving")),
        kinds,
        PolicyJson.read(part.at("beleid")),
        PolicyJson.read(part.at("aangenomen")),
        TypeInputJson.readAll(part.at("invoer")),
        part.at("effect").text(),
        new TypeLook(
            part.at("symbool").text(),
            part.at("patroon").constant(TypeLook.Pattern.class),
            part.at("kleurgroep").constant(TypeLook.ColourGroup.class)));
  }
}
