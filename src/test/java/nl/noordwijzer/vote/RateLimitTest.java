package nl.noordwijzer.vote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/// Clients have turns of their own, which come back with time.
final class RateLimitTest {
  private static final long SECOND = 1_000_000_000;

  private final AtomicLong now = new AtomicLong(-SECOND);
  private final RateLimit limit = new RateLimit(2, 0.5, now::get);

  @Test
  void turnsComeBackWithTime() {
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isFalse();
    now.addAndGet(SECOND);
    assertThat(limit.take("a")).isFalse();
    now.addAndGet(SECOND);
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isFalse();
  }

  @Test
  void noMoreComeBackThanThereWere() {
    limit.take("a");
    now.addAndGet(1000 * SECOND);
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isTrue();
    assertThat(limit.take("a")).isFalse();
  }

  @Test
  void oneClientDoesNotTakeTheTurnsOfAnother() {
    limit.take("a");
    limit.take("a");
    assertThat(limit.take("b")).isTrue();
  }

  @Test
  void manyClientsAreForgottenAgain() {
    for (int i = 0; i < 10_000; i++) {
      assertThat(limit.take("client " + i)).isTrue();
    }
    assertThat(limit.take("client 9999")).isTrue();
    assertThat(limit.take("client 9999")).isFalse();
  }
}
