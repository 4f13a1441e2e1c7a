package nl.noordwijzer.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.noordwijzer.text.Texts;

/// The language of a command, needed before its options are read.
final class Language {
  static final String OPTION = "--lang";
  static final List<String> KNOWN = List.of("nl", "en");

  private Language() {}

  /// What `--lang` asks for, else English where the environment is English, else Dutch.
  static Texts of(String[] arguments, Map<String, String> environment) {
    return asked(arguments)
        .filter(KNOWN::contains)
        .map(language -> Texts.in(Locale.of(language)))
        .orElseGet(() -> Texts.ofEnvironment(environment));
  }

  private static Optional<String> asked(String[] arguments) {
    for (int i = 0; i < arguments.length; i++) {
      if (arguments[i].startsWith(OPTION + "=")) {
        return Optional.of(arguments[i].substring(OPTION.length() + 1));
      }
      if (arguments[i].equals(OPTION) && i + 1 < arguments.length) {
        return Optional.of(arguments[i + 1]);
      }
    }
    return Optional.empty();
  }
}
