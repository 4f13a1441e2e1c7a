package nl.noordwijzer.cli;

/// Ends a command with one sentence for the user.
final class CommandFailure extends RuntimeException {
  private final Outcome outcome;

  CommandFailure(Outcome outcome, String sentence) {
    super(sentence);
    this.outcome = outcome;
  }

  Outcome outcome() {
    return outcome;
  }

  String sentence() {
    return String.valueOf(getMessage());
  }
}
