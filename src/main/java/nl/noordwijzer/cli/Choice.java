package nl.noordwijzer.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// An option with a few possible words, Dutch and English.
final class Choice<T> {
  private final String option;
  private final Map<String, T> dutch = new LinkedHashMap<>();
  private final Map<String, T> english = new LinkedHashMap<>();

  Choice(String option) {
    this.option = option;
  }

  Choice<T> with(T value, String dutchWord, String englishWord) {
    dutch.put(dutchWord, value);
    english.put(englishWord, value);
    return this;
  }

  List<String> words(Terminal terminal) {
    boolean inEnglish = terminal.texts().locale().getLanguage().equals("en");
    return List.copyOf((inEnglish ? english : dutch).keySet());
  }

  /// The word for a value in the language of the user.
  String word(T value, Terminal terminal) {
    return words(terminal).stream()
        .filter(word -> value.equals(find(word).orElse(null)))
        .findFirst()
        .orElseThrow();
  }

  /// What the word stands for; empty when the option was not given.
  Optional<T> read(@Nullable String word, Terminal terminal) {
    if (word == null) {
      return Optional.empty();
    }
    Optional<T> found = find(Words.plain(word));
    if (found.isEmpty()) {
      List<String> words = words(terminal);
      throw Words.unknown(
          terminal,
          new Words.Unknown(option, word),
          words,
          terminal.text("cli.choose", String.join(", ", words)));
    }
    return found;
  }

  private Optional<T> find(String word) {
    return Optional.ofNullable(dutch.getOrDefault(word, english.get(word)));
  }
}
