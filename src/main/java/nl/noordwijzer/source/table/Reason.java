package nl.noordwijzer.source.table;

import java.util.List;
import nl.noordwijzer.text.Texts;

/// Why something is taken for what it is.
///
/// @param key of the sentence in the texts
/// @param arguments fill `{0}`, `{1}` ... of the sentence
public record Reason(String key, List<String> arguments) {
  public Reason {
    arguments = List.copyOf(arguments);
  }

  public static Reason of(String key, String... arguments) {
    return new Reason(key, List.of(arguments));
  }

  public String sentence(Texts texts) {
    return texts.get(key, arguments.toArray());
  }
}
