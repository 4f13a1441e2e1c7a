package nl.noordwijzer.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/// A name as the search compares it: lower case, without accents, in words.
///
/// @param joined all words without anything between them
public record SearchWords(List<String> words, String joined) {
  /// Words shorter than this must be typed right.
  private static final int FORGIVEN_LENGTH = 4;

  /// From this length on, two letters may differ.
  private static final int TWICE_FORGIVEN_LENGTH = 8;

  /// Weighs one letter that differs against the length of the name.
  private static final int LETTER = 1000;

  public SearchWords {
    words = List.copyOf(words);
  }

  public static SearchWords of(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFD)
            .replaceAll("\\p{M}", "")
            .toLowerCase(Locale.ROOT)
            .replaceAll("[^\\p{L}\\p{N}%]+", " ")
            .strip();
    List<String> words = plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    return new SearchWords(words, String.join("", words));
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }

  /// How well this name answers to what was typed: 0 the same, then begins with it, each word typed
  /// begins a word, holds it; empty when it does not.
  public OptionalInt rank(SearchWords typed) {
    if (joined.equals(typed.joined)) {
      return OptionalInt.of(0);
    }
    if (joined.startsWith(typed.joined)) {
      return OptionalInt.of(1);
    }
    if (typed.words.stream().allMatch(t -> words.stream().anyMatch(w -> w.startsWith(t)))) {
      return OptionalInt.of(2);
    }
    return joined.contains(typed.joined) ? OptionalInt.of(3) : OptionalInt.empty();
  }

  /// How far this name is from what was typed, when each typed word is taken for the beginning of
  /// its nearest word: letters that differ first, then how much longer the name is; empty when too
  /// many letters differ.
  public OptionalInt rankForgiving(SearchWords typed) {
    int total = 0;
    for (String word : typed.words) {
      int nearest = nearest(word);
      if (nearest > allowed(word)) {
        return OptionalInt.empty();
      }
      total += nearest;
    }
    return OptionalInt.of(total * LETTER + Math.abs(joined.length() - typed.joined.length()));
  }

  private static int allowed(String word) {
    if (word.length() < FORGIVEN_LENGTH) {
      return 0;
    }
    return word.length() < TWICE_FORGIVEN_LENGTH ? 1 : 2;
  }

  private int nearest(String typed) {
    int nearest = typed.length();
    for (String word : words) {
      nearest = Math.min(nearest, prefixDistance(typed, word));
    }
    return Math.min(nearest, prefixDistance(typed, joined));
  }

  /// Letters to insert, drop, replace or swap with a neighbour so that `typed` becomes the
  /// beginning of `word`.
  private static int prefixDistance(String typed, String word) {
    int width = Math.min(word.length(), typed.length() + 2);
    int[][] cost = new int[typed.length() + 1][width + 1];
    for (int j = 0; j <= width; j++) {
      cost[0][j] = j;
    }
    for (int i = 1; i <= typed.length(); i++) {
      cost[i][0] = i;
      for (int j = 1; j <= width; j++) {
        int change = typed.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
        int least = Math.min(cost[i - 1][j], cost[i][j - 1]) + 1;
        least = Math.min(least, cost[i - 1][j - 1] + change);
        if (swapped(typed, i, word, j)) {
          least = Math.min(least, cost[i - 2][j - 2] + 1);
        }
        cost[i][j] = least;
      }
    }
    int best = typed.length();
    for (int end : cost[typed.length()]) {
      best = Math.min(best, end);
    }
    return best;
  }

  private static boolean swapped(String typed, int i, String word, int j) {
    return i > 1
        && j > 1
        && typed.charAt(i - 1) == word.charAt(j - 2)
        && typed.charAt(i - 2) == word.charAt(j - 1);
  }
}
