package nl.noordwijzer.plan;

/// What a planner enters for an input of an intervention.
public sealed interface InputValue {
  /// A number in the unit of the input, or a year.
  record Amount(double value) implements InputValue {}

  /// @param id of one of the choices of the input
  record Choice(String id) implements InputValue {}

  record YesNo(boolean value) implements InputValue {}

  record Text(String value) implements InputValue {}
}
