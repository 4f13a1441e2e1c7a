package nl.noordwijzer.cli;

/// How a command ended, as the exit code that scripts see.
enum Outcome {
  DONE(0),
  UNEXPECTED(1),
  WRONG_USE(2),
  DATA_DAMAGED(3),
  CANNOT_WRITE(4);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  int exitCode() {
    return exitCode;
  }
}
