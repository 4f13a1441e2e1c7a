package nl.noordwijzer.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/// Several words in one cell, with semicolons between them.
final class Listed {
  private static final char BETWEEN = ';';
  private static final char KEEPS = '\\';

  private Listed() {}

  static String of(Collection<String> words) {
    return words.stream()
        .map(word -> word.replace("\\", "\\\\").replace(";", "\\;"))
        .collect(Collectors.joining(";"));
  }

  static String of(Iterable<? extends Enum<?>> constants) {
    List<String> names = new ArrayList<>();
    constants.forEach(constant -> names.add(constant.name()));
    return of(names);
  }

  /// The words, without white space around them; none for an empty cell.
  static List<String> words(String cell) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char letter = cell.charAt(i);
      if (letter == KEEPS && i + 1 < cell.length()) {
        word.append(cell.charAt(++i));
      } else if (letter == BETWEEN) {
        words.add(word.toString().strip());
        word.setLength(0);
      } else {
        word.append(letter);
      }
    }
    words.add(word.toString().strip());
    words.removeIf(String::isEmpty);
    return words;
  }
}
