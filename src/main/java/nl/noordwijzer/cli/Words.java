package nl.noordwijzer.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// What a word on the command line can stand for, and what the user may have meant.
final class Words {
  private static final double ALIKE = 0.8;

  /// Letters that may differ in a short word.
  private static final int SLIPS = 2;

  private Words() {}

  static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /// The candidate most like the word, when there is one that looks like it.
  static Optional<String> nearest(String word, Collection<String> candidates) {
    JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    String wanted = plain(word);
    return candidates.stream()
        .filter(c -> similarity.apply(wanted, plain(c)) >= ALIKE)
        .max(Comparator.comparingDouble(c -> similarity.apply(wanted, plain(c))))
        .or(() -> withFewSlips(wanted, candidates));
  }

  private static Optional<String> withFewSlips(String wanted, Collection<String> candidates) {
    LevenshteinDistance slips = new LevenshteinDistance();
    return candidates.stream()
        .filter(c -> slips.apply(wanted, plain(c)) <= SLIPS)
        .filter(c -> slips.apply(wanted, plain(c)) < Math.max(wanted.length(), c.length()))
        .min(Comparator.comparingInt(c -> slips.apply(wanted, plain(c))));
  }

  /// Says that an option does not know a word: with the nearest known one, else with a hint.
  static CommandFailure unknown(
      Terminal terminal, Unknown what, Collection<String> candidates, String hint) {
    return nearest(what.word, candidates)
        .map(near -> terminal.wrongUse("cli.unknown.similar", what.option, what.word, near))
        .orElseGet(() -> terminal.wrongUse("cli.unknown", what.option, what.word, hint));
  }

  /// A word that the option does not know.
  record Unknown(String option, String word) {}
}
