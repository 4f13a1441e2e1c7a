package nl.noordwijzer.source.http;

import java.time.Duration;
import java.util.random.RandomGenerator;

/// How long is waited for a service.
///
/// @param connect at most for the connection
/// @param answer at most for a whole answer, from the asking to its last byte
/// @param firstPause before the second attempt; doubles with each further one, and is shortened at
///   random by at most a half so that programs do not come back all at once
/// @param longestPause at most between two attempts; a service that asks for more has failed
public record Patience(
    Duration connect, Duration answer, Duration firstPause, Duration longestPause) {
  public static final Patience USUAL =
      new Patience(
          Duration.ofSeconds(10),
          Duration.ofSeconds(90),
          Duration.ofMillis(500),
          Duration.ofSeconds(30));

  public static final Patience BRISK =
      new Patience(
          Duration.ofSeconds(5),
          Duration.ofSeconds(20),
          Duration.ofMillis(500),
          Duration.ofSeconds(5));

  /// The pause after a number of failed attempts, shortened at random.
  Duration pause(int failed, RandomGenerator chance) {
    double full = (double) firstPause.toMillis() * Math.pow(2, failed - 1.0);
    double most = Math.min(full, (double) longestPause.toMillis());
    return Duration.ofMillis(Math.round(most * (1 - chance.nextDouble() / 2)));
  }
}
