package nl.noordwijzer.ui.formula;

import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.text.SearchWords;

/// The indicators that a word in a formula may become.
///
/// @param from first character of the word
/// @param to character behind the word
/// @param offered best first
record Completion(int from, int to, List<Indicator> offered) {
  private static final int MOST = 40;
  private static final Completion NONE = new Completion(0, 0, List.of());

  Completion {
    offered = List.copyOf(offered);
  }

  /// The text after a completion, and where the caret is then.
  record Completed(String text, int caret) {}

  /// For the letters before the caret; nothing where there are none.
  static Completion at(String text, int caret, List<Indicator> indicators) {
    Completion all = everything(text, caret, indicators);
    String typed = text.substring(all.from, caret);
    if (typed.isEmpty() || Character.isDigit(typed.charAt(0))) {
      return NONE;
    }
    List<Indicator> matches = matches(typed, indicators);
    boolean written = matches.size() == 1 && matches.getFirst().id().equals(typed);
    return written ? NONE : new Completion(all.from, all.to, matches);
  }

  /// Every indicator, at the place of the word under the caret.
  static Completion everything(String text, int caret, List<Indicator> indicators) {
    int from = caret;
    while (from > 0 && isPart(text.charAt(from - 1))) {
      from--;
    }
    int to = caret;
    while (to < text.length() && isPart(text.charAt(to))) {
      to++;
    }
    return new Completion(from, to, indicators);
  }

  private static boolean isPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_';
  }

  private static List<Indicator> matches(String typed, List<Indicator> indicators) {
    SearchWords words = SearchWords.of(typed);
    return indicators.stream()
        .filter(indicator -> rank(indicator, words).isPresent())
        .sorted(Comparator.comparingInt(indicator -> rank(indicator, words).orElseThrow()))
        .limit(MOST)
        .toList();
  }

  /// Short names first: those are what is typed.
  private static OptionalInt rank(Indicator indicator, SearchWords typed) {
    OptionalInt id = SearchWords.of(indicator.id()).rank(typed);
    return id.isPresent()
        ? id
        : Stream.of(indicator.names().dutch(), indicator.names().english())
            .map(name -> SearchWords.of(name).rank(typed))
            .flatMapToInt(OptionalInt::stream)
            .map(rank -> rank + 1)
            .min();
  }

  /// Puts one in the place of the word.
  Completed complete(String text, Indicator chosen) {
    return new Completed(
        text.substring(0, from) + chosen.id() + text.substring(to), from + chosen.id().length());
  }
}
