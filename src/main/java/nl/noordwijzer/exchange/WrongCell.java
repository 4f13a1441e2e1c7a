package nl.noordwijzer.exchange;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.text.SearchWords;

/// What is said of a cell that holds what it cannot: the column, what stands there, and what may.
///
/// @param column as the file calls it
/// @param text what stands there
record WrongCell(String column, String text) {

  /// Names the word that must have been meant, else all that can be.
  RefusedException word(List<Names> allowed) {
    return nearest(allowed)
        .map(near -> new RefusedException("exchange.refused.word.near", column, shown(), near))
        .orElseGet(
            () -> new RefusedException("exchange.refused.word", column, shown(), joined(allowed)));
  }

  RefusedException number() {
    return new RefusedException("exchange.refused.number", column, shown());
  }

  RefusedException yesOrNo() {
    return new RefusedException("exchange.refused.flag", column, shown());
  }

  RefusedException year() {
    return new RefusedException(
        "exchange.refused.year",
        column,
        shown(),
        Integer.toString(Years.FIRST),
        Integer.toString(Years.LAST));
  }

  /// A number as each language writes it.
  private Names shown() {
    return text.matches("-?\\d+\\.\\d+")
        ? new Names(text.replace('.', ','), text)
        : Names.same(text);
  }

  private Optional<Names> nearest(List<Names> allowed) {
    return allowed.stream()
        .filter(names -> distance(names).isPresent())
        .min(Comparator.comparingInt(names -> distance(names).orElseThrow()));
  }

  /// In either language.
  private OptionalInt distance(Names names) {
    SearchWords typed = SearchWords.of(text);
    return Stream.of(names.dutch(), names.english())
        .map(name -> SearchWords.of(name).rankForgiving(typed))
        .filter(rank -> !typed.isEmpty() && rank.isPresent())
        .mapToInt(OptionalInt::orElseThrow)
        .min();
  }

  private static Names joined(List<Names> allowed) {
    return new Names(joined(allowed, Names::dutch), joined(allowed, Names::english));
  }

  private static String joined(List<Names> allowed, Function<Names, String> language) {
    return allowed.stream()
        .map(language)
        .distinct()
        .sorted(Comparator.comparing(name -> name.toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining(", "));
  }
}
