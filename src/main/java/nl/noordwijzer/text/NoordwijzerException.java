package nl.noordwijzer.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An expected failure: says in one sentence what happened and what the user can do.
public final class NoordwijzerException extends Exception {
  private final String key;
  private final transient Object[] arguments;

  /// @param key of the sentence in [Texts]
  public NoordwijzerException(String key, @Nullable Throwable cause, Object... arguments) {
    super(key, cause);
    this.key = key;
    this.arguments = arguments.clone();
  }

  public String key() {
    return key;
  }

  /// What fills `{0}`, `{1}` ... of the sentence.
  public List<Object> arguments() {
    return List.of(arguments);
  }

  /// The sentence in the language of the user; a failure among what fills it is told in its own.
  public String sentence(Texts texts) {
    Object[] told =
        Stream.of(arguments)
            .map(each -> each instanceof NoordwijzerException e ? e.sentence(texts) : each)
            .toArray();
    return texts.get(key, told);
  }
}
