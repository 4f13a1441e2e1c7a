package nl.noordwijzer.plan;

import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Names;

/// A sentence that still has no language: the key of its words and what fills them in.
///
/// @param arguments texts, numbers, or [Names] for what has a name in both languages
public record Phrase(String key, List<Object> arguments) {
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  public Phrase(String key, Object... arguments) {
    this(key, List.of(arguments));
  }

  /// What fills `{0}`, `{1}` ... in a language.
  public Object[] arguments(Locale locale) {
    return arguments.stream()
        .map(argument -> argument instanceof Names names ? names.in(locale) : argument)
        .toArray();
  }
}
