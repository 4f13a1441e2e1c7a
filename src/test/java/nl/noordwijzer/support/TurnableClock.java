package nl.noordwijzer.support;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until a test turns it.
public final class TurnableClock extends Clock {
  private volatile Instant now = Instant.parse("2026-11-21T12:00:00Z");

  public void turn(Duration onwards) {
    now = now.plus(onwards);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }
}
