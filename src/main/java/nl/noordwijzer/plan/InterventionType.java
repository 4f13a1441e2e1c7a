package nl.noordwijzer.plan;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.noordwijzer.area.Names;

/// A kind of intervention, as the catalogue has it or as a planner made it.
///
/// @param kinds how it may lie on the map; one at least
/// @param policy where interventions of this type stand unless the planner says otherwise
/// @param assumed the part of `policy` that is not in the programme documents but assumed
/// @param effect names the rule that computes its effects; empty when nothing is computed
public record InterventionType(
    String id,
    Names names,
    Names description,
    Set<GeometryKind> kinds,
    Policy policy,
    Policy assumed,
    List<TypeInput> inputs,
    String effect,
    TypeLook look)
    implements Identified {

  public InterventionType {
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a type lies nowhere: " + id);
    }
    kinds = Collections.unmodifiableSet(new TreeSet<>(kinds));
    inputs = List.copyOf(inputs);
  }

  public Optional<TypeInput> input(String name) {
    return inputs.stream().filter(input -> input.name().equals(name)).findFirst();
  }

  /// An intervention of this type with nothing entered yet: an idea.
  public Intervention draft(String newId, String name, Place place, Years years) {
    return new Intervention(
        newId, id, name, place, years, Status.IDEA, policy, Map.of(), Financing.NONE, Remarks.NONE);
  }
}
