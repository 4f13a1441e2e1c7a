package nl.noordwijzer.plan;

/// A change that a plan cannot take, such as one of something that is not there.
public final class RefusedException extends RuntimeException {
  private final transient Phrase sentence;

  /// @param key of the sentence that tells the user why
  public RefusedException(String key, Object... arguments) {
    super(key);
    sentence = new Phrase(key, arguments);
  }

  /// Tells the user why.
  public Phrase sentence() {
    return sentence;
  }

  @Override
  public String getMessage() {
    return sentence.key() + " " + sentence.arguments();
  }
}
