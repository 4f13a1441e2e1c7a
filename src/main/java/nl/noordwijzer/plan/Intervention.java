package nl.noordwijzer.plan;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// What a planner draws or decides (ingreep): something built, or a policy without a drawing.
///
/// @param type id of its [InterventionType]
/// @param inputs what was entered, by the name of the input; for what is not here the preset of the
///   type holds
public record Intervention(
    String id,
    String type,
    String name,
    Place place,
    Years years,
    Status status,
    Policy policy,
    Map<String, InputValue> inputs,
    Financing financing,
    Remarks remarks)
    implements Identified {

  /// Name of the input, of every type, that says which goes first where several count on the same
  /// homes: the one with the highest number, and of equal ones the earliest. Usually 0.
  public static final String PRIORITY = "voorrang";

  public Intervention {
    inputs = Collections.unmodifiableMap(new TreeMap<>(inputs));
  }

  /// What was entered for an input, empty when its preset holds.
  public Optional<InputValue> input(String input) {
    return Optional.ofNullable(inputs.get(input));
  }

  /// See [#PRIORITY].
  public double priority() {
    return inputs.get(PRIORITY) instanceof InputValue.Amount(double number) ? number : 0;
  }

  public Intervention withId(String value) {
    return new Intervention(
        value, type, name, place, years, status, policy, inputs, financing, remarks);
  }

  /// @param value id of the type
  public Intervention withType(String value) {
    return new Intervention(
        id, value, name, place, years, status, policy, inputs, financing, remarks);
  }

  public Intervention withName(String value) {
    return new Intervention(
        id, type, value, place, years, status, policy, inputs, financing, remarks);
  }

  public Intervention with(Place value) {
    return new Intervention(
        id, type, name, value, years, status, policy, inputs, financing, remarks);
  }

  public Intervention with(Years value) {
    return new Intervention(
        id, type, name, place, value, status, policy, inputs, financing, remarks);
  }

  public Intervention with(Status value) {
    return new Intervention(
        id, type, name, place, years, value, policy, inputs, financing, remarks);
  }

  public Intervention with(Policy value) {
    return new Intervention(
        id, type, name, place, years, status, value, inputs, financing, remarks);
  }

  public Intervention withInputs(Map<String, InputValue> value) {
    return new Intervention(
        id, type, name, place, years, status, policy, value, financing, remarks);
  }

  /// With a value for one input.
  public Intervention with(String input, InputValue value) {
    Map<String, InputValue> next = new HashMap<>(inputs);
    next.put(input, value);
    return withInputs(next);
  }

  public Intervention with(Financing value) {
    return new Intervention(id, type, name, place, years, status, policy, inputs, value, remarks);
  }

  public Intervention with(Remarks value) {
    return new Intervention(id, type, name, place, years, status, policy, inputs, financing, value);
  }
}
