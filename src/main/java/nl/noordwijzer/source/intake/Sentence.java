package nl.noordwijzer.source.intake;

import java.util.List;
import nl.noordwijzer.text.Texts;

/// A sentence for the user in whatever language is spoken when it is read.
///
/// @param key in the texts
/// @param arguments fill `{0}`, `{1}` ...: numbers are written as the language writes them
public record Sentence(String key, List<Object> arguments) {
  public Sentence {
    arguments = List.copyOf(arguments);
  }

  static Sentence of(String key, Object... arguments) {
    return new Sentence(key, List.of(arguments));
  }

  public String in(Texts texts) {
    return texts.get(key, arguments.toArray());
  }
}
