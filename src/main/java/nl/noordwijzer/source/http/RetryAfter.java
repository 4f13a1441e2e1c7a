package nl.noordwijzer.source.http;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/// The header by which a busy service says when to come back: in seconds, or as a date.
final class RetryAfter {
  private RetryAfter() {}

  /// How long to wait, never negative; empty where the header says nothing that is understood.
  static Optional<Duration> read(Optional<String> header, Instant now) {
    return header.map(String::strip).flatMap(value -> read(value, now));
  }

  private static Optional<Duration> read(String value, Instant now) {
    if (value.matches("\\d{1,9}")) {
      return Optional.of(Duration.ofSeconds(Long.parseLong(value)));
    }
    try {
      Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return Optional.of(then.isAfter(now) ? Duration.between(now, then) : Duration.ZERO);
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
