package nl.noordwijzer.cli;

import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.text.NoordwijzerException;

/// How a command ended, as the exit code that scripts see.
enum Outcome {
  DONE(0),
  UNEXPECTED(1),
  WRONG_USE(2),
  DATA_DAMAGED(3),
  CANNOT_WRITE(4),
  TOO_NEW(5);

  private final int exitCode;

  Outcome(int exitCode) {
    this.exitCode = exitCode;
  }

  /// Of a plan that cannot be read.
  static Outcome of(NoordwijzerException failure) {
    return failure.key().equals(PlanFile.NEWER) ? TOO_NEW : DATA_DAMAGED;
  }

  int exitCode() {
    return exitCode;
  }
}
