package nl.noordwijzer.cli;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.LevenshteinDistance;

/// What a word on the command line can stand for, and what the user may have meant.
final class Words {
  /// Of so many letters one may be wrong.
  private static final int LETTERS_PER_SLIP = 4;

  /// Letters that tell enough to go by.
  private static final int LEAST_LETTERS = 3;

  private static final int MOST_SUGGESTIONS = 4;

  private Words() {}

  static String plain(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /// The candidate that the word must have meant: with a slip or two, else one that it begins or
  /// that begins it.
  static Optional<String> nearest(String word, Collection<String> candidates) {
    String wanted = letters(word);
    return candidates.stream()
        .filter(candidate -> isSlip(wanted, letters(candidate)))
        .min(Comparator.comparingInt(candidate -> slips(wanted, letters(candidate))))
        .or(() -> beginning(wanted, candidates));
  }

  private static Optional<String> beginning(String wanted, Collection<String> candidates) {
    return candidates.stream()
        .filter(candidate -> begins(wanted, letters(candidate)))
        .min(Comparator.comparingInt(String::length));
  }

  private static boolean begins(String one, String other) {
    return Math.min(one.length(), other.length()) >= LEAST_LETTERS
        && (one.startsWith(other) || other.startsWith(one));
  }

  private static boolean isSlip(String one, String other) {
    int longest = Math.max(one.length(), other.length());
    return longest >= LEAST_LETTERS && slips(one, other) <= Math.max(1, longest / LETTERS_PER_SLIP);
  }

  /// Letters to change, add or leave out; two letters that changed places are one slip.
  private static int slips(String one, String other) {
    int slips = new LevenshteinDistance().apply(one, other);
    return slips == 2 && sorted(one).equals(sorted(other)) ? 1 : slips;
  }

  private static String sorted(String word) {
    return word.chars()
        .sorted()
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /// What tells words apart: not the dashes of an option, nor how a Dutch ij is written.
  private static String letters(String word) {
    return plain(word).replaceFirst("^-+", "").replace("ij", "y");
  }

  /// The candidates that the word may have meant, likeliest first: the one with a slip or two, else
  /// those that it begins or is a part of.
  static List<String> near(String word, Collection<String> candidates) {
    String wanted = letters(word);
    if (candidates.stream().anyMatch(candidate -> isSlip(wanted, letters(candidate)))) {
      return nearest(word, candidates).stream().toList();
    }
    return candidates.stream()
        .distinct()
        .filter(candidate -> begins(wanted, letters(candidate)) || holds(candidate, wanted))
        .sorted(Comparator.comparingInt(String::length))
        .limit(MOST_SUGGESTIONS)
        .toList();
  }

  private static boolean holds(String candidate, String wanted) {
    return wanted.length() >= LEAST_LETTERS && letters(candidate).contains(wanted);
  }

  /// Says that an option does not know a word: with the nearest known ones, else with a hint.
  static CommandFailure unknown(
      Terminal terminal, Unknown what, Collection<String> candidates, String hint) {
    List<String> near = near(what.word, candidates);
    return switch (near.size()) {
      case 0 -> terminal.wrongUse("cli.unknown", what.option, what.word, hint);
      case 1 -> terminal.wrongUse("cli.unknown.similar", what.option, what.word, near.getFirst());
      default ->
          terminal.wrongUse(
              "cli.unknown.several",
              what.option,
              what.word,
              String.join("', '", near.subList(0, near.size() - 1)),
              near.getLast());
    };
  }

  /// A word that the option does not know.
  record Unknown(String option, String word) {}
}
