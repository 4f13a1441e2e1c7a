package nl.noordwijzer.json;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;

/// Where something stands in the policy, in one column.
public final class PolicyJson {
  private PolicyJson() {}

  public static Map<String, Object> of(Policy policy) {
    return new TreeMap<>(
        Map.of(
            "actoren", policy.actors(),
            "doelen", policy.goals(),
            "termijnen", policy.terms(),
            "uitgangspunten", policy.principles()));
  }

  /// @throws IllegalArgumentException when it has a word that is none of these
  public static Policy read(JsonPart part) {
    return new Policy(
        constants(part, "actoren", Actor.class),
        constants(part, "doelen", Goal.class),
        constants(part, "termijnen", Term.class),
        constants(part, "uitgangspunten", Principle.class));
  }

  private static <E extends Enum<E>> Set<E> constants(JsonPart part, String name, Class<E> type) {
    Set<E> constants = EnumSet.noneOf(type);
    constants.addAll(part.at(name).list(each -> each.constant(type)));
    return constants;
  }
}
