package nl.noordwijzer.source.http;

import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/// How the time between two attempts passes, so that a test need not wait.
///
/// @param clock for a service that says until when it is busy
/// @param chance for the length of a pause
public record Waiting(Pause pause, Clock clock, RandomGenerator chance) {

  /// Lets time pass.
  @FunctionalInterface
  public interface Pause {
    void last(Duration duration) throws InterruptedException;
  }

  public static Waiting real() {
    return new Waiting(Thread::sleep, Clock.systemUTC(), RandomGenerator.getDefault());
  }
}
