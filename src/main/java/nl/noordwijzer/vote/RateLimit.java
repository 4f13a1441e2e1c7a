package nl.noordwijzer.vote;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/// How often each client may do something: a bucket of turns that fills again. Safe for any thread.
final class RateLimit {
  /// Clients that are remembered; the one that was not seen longest is forgotten first.
  private static final int MOST_CLIENTS = 2_000;

  private static final double NANOS = 1e9;

  private final int most;
  private final double perSecond;
  private final LongSupplier clock;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_CLIENTS;
        }
      };

  private record Bucket(double turns, long at) {}

  /// @param most turns at once
  /// @param perSecond turns that come back
  /// @param clock nanoseconds
  RateLimit(int most, double perSecond, LongSupplier clock) {
    this.most = most;
    this.perSecond = perSecond;
    this.clock = clock;
  }

  /// Takes a turn; whether there was one left.
  synchronized boolean take(String client) {
    long now = clock.getAsLong();
    Bucket before = buckets.getOrDefault(client, new Bucket(most, now));
    double turns = Math.min(most, before.turns() + (now - before.at()) / NANOS * perSecond);
    boolean left = turns >= 1;
    buckets.put(client, new Bucket(left ? turns - 1 : turns, now));
    return left;
  }
}
