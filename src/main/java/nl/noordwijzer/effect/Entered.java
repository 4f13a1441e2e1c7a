package nl.noordwijzer.effect;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.area.TenureSegment;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.InputCheck;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.plan.Years;

/// What holds for the inputs of an intervention: what was entered and can be, else the assumption
/// or the preset of its type.
final class Entered {
  private static final Names NOTHING = Names.same("");

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

  /// Whether its type asks for an input.
  boolean has(String input) {
    return type.input(input).isPresent();
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

  /// A number of things at the price that an input is.
  ///
  /// @param numbers inputs that the number is reckoned from
  CostTerm cost(String price, double number, String... numbers) {
    return term(price, number, number(price, 0), numbers);
  }

  /// As a cost, but it comes in.
  CostTerm revenue(String price, double number) {
    return term(price, number, -number(price, 0));
  }

  private CostTerm term(String price, double number, double euros, String... numbers) {
    List<String> priced = assumptions(List.of(price));
    Optional<TypeInput> input = type.input(price);
    return new CostTerm(
        input.map(TypeInput::labels).orElse(NOTHING),
        input.map(TypeInput::unit).orElse(NOTHING),
        number,
        euros,
        priced.isEmpty() ? null : priced.getFirst(),
        assumptions(List.of(numbers)));
  }

  /// A number of things at the price that an assumption is.
  ///
  /// @param ofNumber assumptions that the number is reckoned with
  CostTerm assumed(String id, double number, List<String> ofNumber) {
    Optional<Assumption> price = assumed.assumptions().find(id);
    return new CostTerm(
        price.map(Assumption::names).orElse(NOTHING),
        price.map(Assumption::unit).orElse(NOTHING),
        number,
        assumed.value(id, 0),
        id,
        ofNumber);
  }

  /// Ids of the assumptions that stand in for inputs which the planner left open.
  List<String> assumptions(List<String> inputs) {
    return inputs.stream()
        .filter(input -> entered(input).isEmpty())
        .flatMap(input -> type.input(input).stream())
        .flatMap(input -> Optional.ofNullable(input.preset().assumption()).stream())
        .filter(assumed.assumptions()::contains)
        .toList();
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

  /// What was entered and can be.
  private Optional<InputValue> entered(String name) {
    return intervention
        .input(name)
        .filter(value ->
            type.input(name).map(InputCheck::new).map(check -> check.counts(value)).orElse(true));
  }

  private Optional<InputValue> value(String name) {
    return entered(name).or(() -> type.input(name).flatMap(this::preset));
  }

  private Optional<InputValue> preset(TypeInput input) {
    String assumption = input.preset().assumption();
    return assumption != null && assumed.assumptions().contains(assumption)
        ? Optional.of(new InputValue.Amount(assumed.value(assumption, 0)))
        : Optional.ofNullable(input.preset().value());
  }
}
