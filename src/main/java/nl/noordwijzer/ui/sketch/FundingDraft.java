package nl.noordwijzer.ui.sketch;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;

/// A source of funding as a planner writes it down.
///
/// @param cap euros; empty when it is not known
/// @param others least share that others pay, in percent; empty when it is not known
record FundingDraft(String name, String cap, String others, String condition, String source) {
  private static final double WHOLE = 100;

  /// As a planner would write down one that there is.
  static FundingDraft of(FundingSource source, Locale locale) {
    TypedNumbers numbers = new TypedNumbers(locale);
    return new FundingDraft(
        source.names().in(locale),
        source.mostInAll().map(numbers::written).orElse(""),
        source.leastByOthers().map(share -> numbers.written(share * WHOLE)).orElse(""),
        source.condition().in(locale),
        source.source().in(locale));
  }

  /// What must be mended first.
  Optional<Phrase> problem(Locale locale) {
    if (name.isBlank()) {
      return Optional.of(new Phrase("sketch.funding.problem.name"));
    }
    if (!isWithin(cap, Double.MAX_VALUE, locale)) {
      return Optional.of(new Phrase("sketch.funding.problem.cap"));
    }
    return isWithin(others, WHOLE, locale)
        ? Optional.empty()
        : Optional.of(new Phrase("sketch.funding.problem.others"));
  }

  private static boolean isWithin(String typed, double most, Locale locale) {
    OptionalDouble number = new TypedNumbers(locale).read(typed);
    return typed.isBlank()
        || (number.isPresent() && number.getAsDouble() >= 0 && number.getAsDouble() <= most);
  }

  /// The source. Words that stay as they were keep their translation.
  ///
  /// @param was the same one before it was changed; null for a new one
  FundingSource made(String id, @Nullable FundingSource was, Locale locale) {
    return new FundingSource(
        id,
        words(name, was == null ? null : was.names(), locale),
        number(cap, 1, locale),
        number(others, WHOLE, locale),
        words(condition, was == null ? null : was.condition(), locale),
        words(source, was == null ? null : was.source(), locale));
  }

  private static Names words(String typed, @Nullable Names was, Locale locale) {
    return was != null && was.in(locale).equals(typed) ? was : Names.same(typed.strip());
  }

  private static @Nullable Double number(String typed, double unit, Locale locale) {
    OptionalDouble number = new TypedNumbers(locale).read(typed);
    return number.isPresent() ? number.getAsDouble() / unit : null;
  }
}
