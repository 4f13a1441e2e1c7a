package nl.noordwijzer.plan;

import java.math.BigDecimal;
import java.util.Optional;

/// Finds what is wrong with a value for an input of a type.
public final class InputCheck {
  private final TypeInput input;

  public InputCheck(TypeInput input) {
    this.input = input;
  }

  public Optional<Phrase> check(InputValue value) {
    if (!input.kind().admits(value)) {
      return problem("plan.problem.input.kind");
    }
    return switch (value) {
      case InputValue.Amount(double number) -> number(number);
      case InputValue.Choice(String id) ->
          input.choice(id).isPresent() ? Optional.empty() : problem("plan.problem.input.choice");
      case InputValue.Text(String text) ->
          text.isBlank() && input.required() ? missing() : Optional.empty();
      case InputValue.YesNo _ -> Optional.empty();
    };
  }

  /// Whether a value is of the kind that is asked for and within its limits: what is more is a slip
  /// of the keyboard, and counts as not entered. A year is one whenever it lies, and of a number
  /// any part may be meant.
  public boolean counts(InputValue value) {
    return input.kind().admits(value)
        && (!(value instanceof InputValue.Amount(double number))
            || input.kind() == InputKind.YEAR
            || (number >= input.limits().least() && number <= input.limits().most()));
  }

  /// For when nothing is entered and nothing is preset.
  public Optional<Phrase> missing() {
    return input.required() ? problem("plan.problem.input.missing") : Optional.empty();
  }

  private Optional<Phrase> number(double number) {
    if (!Double.isFinite(number)) {
      return problem("plan.problem.input.kind");
    }
    if (input.kind() == InputKind.YEAR) {
      return Years.isYear(number) ? Optional.empty() : problem("plan.problem.input.year");
    }
    TypeInput.Limits limits = input.limits();
    if (number < limits.least()) {
      return problem("plan.problem.input.least", limits.least());
    }
    if (number > limits.most()) {
      return problem("plan.problem.input.most", limits.most());
    }
    return decimals(number) > limits.decimals()
        ? problem("plan.problem.input.decimals", limits.decimals())
        : Optional.empty();
  }

  private static int decimals(double number) {
    return BigDecimal.valueOf(number).stripTrailingZeros().scale();
  }

  private Optional<Phrase> problem(String key) {
    return Optional.of(new Phrase(key, input.labels()));
  }

  private Optional<Phrase> problem(String key, Number limit) {
    return Optional.of(new Phrase(key, input.labels(), limit));
  }
}
