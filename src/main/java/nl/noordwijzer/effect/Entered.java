package nl.noordwijzer.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;

/// What holds for the inputs of an intervention: what was entered, else the assumption or the
/// preset of its type.
final class Entered {
  private final Intervention intervention;
  private final InterventionType type;
  private final AssumedValues assumed;

  Entered(Intervention intervention, InterventionType type, AssumedValues assumed) {
    this.intervention = intervention;
    this.type = type;
    this.assumed = assumed;
  }

  Years years() {
    return intervention.years();
  }

  AssumedValues assumed() {
    return assumed;
  }

  OptionalDouble number(String input) {
    return value(input)
        .filter(InputValue.Amount.class::isInstance)
        .map(InputValue.Amount.class::cast)
        .map(amount -> OptionalDouble.of(amount.value()))
        .orElse(OptionalDouble.empty());
  }

  double number(String input, double otherwise) {
    return number(input).orElse(otherwise);
  }

  /// Of an input in percent, as a share.
  double share(String input, double otherwise) {
    return number(input, 100 * otherwise) / 100;
  }

  int year(String input, int otherwise) {
    return (int) number(input, otherwise);
  }

  boolean yes(String input, boolean otherwise) {
    return value(input)
        .map(value -> value instanceof InputValue.YesNo(boolean yes) ? yes : otherwise)
        .orElse(otherwise);
  }

  /// The choice that was made; empty when there is none.
  String choice(String input) {
    return value(input)
        .map(value -> value instanceof InputValue.Choice(String id) ? id : "")
        .orElse("");
  }

  Optional<TenureSegment> segment(String input) {
    return TenureSegment.byId(choice(input));
  }

  private Optional<InputValue> value(String name) {
    return intervention.input(name).or(() -> type.input(name).flatMap(this::preset));
  }

  private Optional<InputValue> preset(TypeInput input) {
    String assumption = input.preset().assumption();
    return assumption != null && assumed.assumptions().contains(assumption)
        ? Optional.of(new InputValue.Amount(assumed.value(assumption, 0)))
        : Optional.ofNullable(input.preset().value());
  }
}
