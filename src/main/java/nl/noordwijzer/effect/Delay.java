package nl.noordwijzer.effect;

import java.util.Optional;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Years;

/// How an intervention can ask households to move later, with its new homes no later than before.
///
/// Demolition moves to another year. Homes that are bought as they come free are spread over more
/// years.
final class Delay {
  static final int LATEST = Years.LAST;

  private static final String DEMOLITION_YEAR = "sloopjaar";
  private static final String COMPLETION_YEAR = "opleverjaar";

  private final Intervention intervention;
  private final String effect;

  Delay(Intervention intervention, Optional<InterventionType> type) {
    this.intervention = intervention;
    effect = type.map(InterventionType::effect).orElse("");
  }

  String id() {
    return intervention.id();
  }

  boolean isPossible() {
    return switch (effect) {
      case "redevelopment", "conversion", "sale" -> year() < LATEST;
      case "acquisition" ->
          year() < LATEST
              && intervention
                  .input("bewoners_blijven")
                  .filter(new InputValue.YesNo(false)::equals)
                  .isPresent();
      default -> false;
    };
  }

  /// In which it asks households to move as it is planned now, or ends to do so.
  int year() {
    Years years = intervention.years();
    return switch (effect) {
      case "redevelopment" -> entered(DEMOLITION_YEAR, years.start());
      case "acquisition", "sale" -> years.end();
      default -> years.start();
    };
  }

  /// The intervention with this in another year, the same when that is not possible.
  Intervention at(int year) {
    if (!isPossible() || year == year()) {
      return intervention;
    }
    Years years = intervention.years();
    return switch (effect) {
      case "redevelopment" ->
          builtAsBefore(years.start(), year).with(DEMOLITION_YEAR, number(year));
      case "acquisition", "sale" -> intervention.with(new Years(years.start(), year));
      default -> builtAsBefore(year, year);
    };
  }

  private Intervention builtAsBefore(int start, int end) {
    Years years = intervention.years();
    return intervention
        .with(COMPLETION_YEAR, number(entered(COMPLETION_YEAR, years.end())))
        .with(new Years(start, Math.max(end, years.end())));
  }

  private int entered(String input, int otherwise) {
    return intervention
        .input(input)
        .map(value -> value instanceof InputValue.Amount(double year) ? (int) year : otherwise)
        .orElse(otherwise);
  }

  private static InputValue number(int year) {
    return new InputValue.Amount(year);
  }
}
