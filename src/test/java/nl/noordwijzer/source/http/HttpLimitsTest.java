package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// Limits to size, time and number at once, and questions that are cancelled.
final class HttpLimitsTest extends HttpCase {
  @Test
  void aHugeAnswerIsBrokenOff() {
    AtomicInteger sent = new AtomicInteger();
    byte[] block = new byte[1 << 16];
    service.reacting(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", JSON);
      exchange.sendResponseHeaders(200, 0);
      while (sent.incrementAndGet() < 10_000) {
        exchange.getResponseBody().write(block);
      }
    });
    assertThat(failure(request().atMost(1 << 20)).key()).isEqualTo("http.large");
    assertThat(sent.get()).isLessThan(10_000);
  }

  @Test
  void aPackedBombIsBrokenOff() {
    service.reacting(Reaction.gzip(JSON, new byte[8 << 20]));
    NoordwijzerException failure = failure(request().atMost(1 << 20));
    assertThat(failure.sentence(Texts.in(Texts.ENGLISH))).contains("1 MB");
  }

  @Test
  void aServiceThatDoesNotAnswerIsGivenUp() {
    service.reacting(service.silence());
    Http http = service.http(Duration.ofMillis(40));
    assertThat(failure(http, request().attempting(2)).key()).isEqualTo("http.timeout");
    assertThat(service.asked()).hasSize(2);
  }

  @Test
  void aServiceThatStopsHalfwayIsGivenUpToo() {
    service.reacting(exchange -> {
      exchange.getResponseHeaders().set("Content-Type", JSON);
      exchange.sendResponseHeaders(200, 100);
      exchange.getResponseBody().write('{');
      exchange.getResponseBody().flush();
      service.silence().to(exchange);
    });
    Http http = service.http(Duration.ofMillis(60));
    assertThat(failure(http, request().attempting(1)).key()).isEqualTo("http.timeout");
  }

  @Test
  void aCancelledQuestionEndsWhileTheServiceIsSilent() throws Exception {
    AtomicBoolean cancelled = new AtomicBoolean();
    CountDownLatch arrived = new CountDownLatch(1);
    service.reacting(exchange -> {
      arrived.countDown();
      service.silence().to(exchange);
    });
    Progress progress = stopping(cancelled);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> asking = threads.submit(() -> service.http().get(request(), progress));
      assertThat(arrived.await(5, TimeUnit.SECONDS)).isTrue();
      cancelled.set(true);
      assertThatThrownBy(() -> asking.get(5, TimeUnit.SECONDS))
          .hasCauseInstanceOf(CancellationException.class);
    }
  }

  @Test
  void aCancelledQuestionEndsBetweenTwoAttempts() {
    AtomicBoolean cancelled = new AtomicBoolean();
    service.reacting(exchange -> {
      cancelled.set(true);
      Reaction.status(503).to(exchange);
    });
    assertThatThrownBy(() -> service.http().get(request(), stopping(cancelled)))
        .isInstanceOf(CancellationException.class);
    assertThat(service.asked()).hasSize(1);
  }

  private static Progress stopping(AtomicBoolean cancelled) {
    return new Progress() {
      @Override
      public void report(double fraction) {}

      @Override
      public boolean isCancelled() {
        return cancelled.get();
      }
    };
  }

  @Test
  void noMoreThanThreeAreAskedAtOnceWhoeverAsks() throws Exception {
    AtomicInteger now = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    CountDownLatch three = new CountDownLatch(3);
    service.reacting(exchange -> {
      most.accumulateAndGet(now.incrementAndGet(), Math::max);
      three.countDown();
      await(three);
      now.decrementAndGet();
      GOOD.to(exchange);
    });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> all = new ArrayList<>();
      for (int i = 0; i < 12; i++) {
        all.add(threads.submit(() -> service.http().get(request(), Progress.NONE)));
      }
      for (Future<Answer> one : all) {
        assertThat(text(one.get(10, TimeUnit.SECONDS))).isEqualTo("{\"a\":1}");
      }
    }
    assertThat(most.get()).isEqualTo(3);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }
}
