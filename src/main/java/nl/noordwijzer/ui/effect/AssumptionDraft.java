package nl.noordwijzer.ui.effect;

import java.util.Optional;
import java.util.OptionalDouble;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.ui.session.TypedNumbers;

/// What a user typed for an assumption.
///
/// @param source who says so
record AssumptionDraft(String low, String expected, String high, String year, String source) {
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;
  private static final double WHOLE = 100;

  static AssumptionDraft of(Assumption it, TypedNumbers numbers) {
    return new AssumptionDraft(
        numbers.written(it.low()),
        numbers.written(it.expected()),
        numbers.written(it.high()),
        Integer.toString(it.year()),
        it.source().in(numbers.locale()));
  }

  /// The key of what is wrong with it; empty when it can be used.
  Optional<String> problem(Assumption before, TypedNumbers numbers) {
    OptionalDouble least = numbers.read(low);
    OptionalDouble likely = numbers.read(expected);
    OptionalDouble most = numbers.read(high);
    if (least.isEmpty() || likely.isEmpty() || most.isEmpty()) {
      return Optional.of("number");
    }
    double lowest = least.getAsDouble();
    double highest = most.getAsDouble();
    if (lowest > likely.getAsDouble() || likely.getAsDouble() > highest) {
      return Optional.of("order");
    }
    if (lowest < 0 || (isShare(before) && highest > WHOLE)) {
      return Optional.of(isShare(before) ? "percent" : "negative");
    }
    return rest(before, numbers, when());
  }

  private Optional<String> rest(Assumption before, TypedNumbers numbers, OptionalDouble dated) {
    if (dated.isEmpty()
        || dated.getAsDouble() != Math.rint(dated.getAsDouble())
        || dated.getAsDouble() < FIRST_YEAR
        || dated.getAsDouble() > LAST_YEAR) {
      return Optional.of("year");
    }
    if (source.isBlank()) {
      return Optional.of("source");
    }
    return otherFigures(before, numbers) && sameSource(before, numbers)
        ? Optional.of("same_source")
        : Optional.empty();
  }

  private OptionalDouble when() {
    try {
      return OptionalDouble.of(Integer.parseInt(year.strip()));
    } catch (NumberFormatException _) {
      return OptionalDouble.empty();
    }
  }

  private static boolean isShare(Assumption it) {
    return it.unit().dutch().startsWith("%");
  }

  private boolean otherFigures(Assumption before, TypedNumbers numbers) {
    AssumptionDraft old = of(before, numbers);
    return !(low.strip().equals(old.low)
        && expected.strip().equals(old.expected)
        && high.strip().equals(old.high));
  }

  private boolean sameSource(Assumption before, TypedNumbers numbers) {
    return source.strip().equals(before.source().in(numbers.locale()));
  }

  /// The assumption as it was typed; it must have no problem.
  Assumption applied(Assumption before, TypedNumbers numbers) {
    return new Assumption(
        before.id(),
        before.names(),
        before.unit(),
        numbers.read(low).orElseThrow(),
        numbers.read(expected).orElseThrow(),
        numbers.read(high).orElseThrow(),
        (int) when().orElseThrow(),
        sameSource(before, numbers) ? before.source() : Names.same(source.strip()));
  }
}
