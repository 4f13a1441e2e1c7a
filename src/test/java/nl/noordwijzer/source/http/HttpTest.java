package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpTest {
  private static final String JSON = "application/json";
  private static final Reaction GOOD = Reaction.ok(JSON + "; charset=utf-8", "{\"a\":1}");

  private LocalService service;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  private Request request() {
    return Request.of(service.address("/data?a=b"), JSON);
  }

  private String ask() throws NoordwijzerException {
    return text(service.http().get(request(), Progress.NONE));
  }

  private static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  private NoordwijzerException failure(Request request) {
    return failure(service.http(), request);
  }

  private static NoordwijzerException failure(Http http, Request request) {
    try {
      http.get(request, Progress.NONE);
    } catch (NoordwijzerException e) {
      assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains("; ").endsWith(".");
      assertThat(e.sentence(Texts.in(Texts.ENGLISH))).contains("; ").endsWith(".");
      return e;
    }
    throw new AssertionError("there was an answer");
  }

  @Test
  void theProxyOfTheDesktopIsUsedUnlessSaidOtherwise() throws Exception {
    String setting = "java.net.useSystemProxies";
    String before = System.getProperty(setting);
    try {
      System.clearProperty(setting);
      service.reacting(GOOD, GOOD);
      Http http = service.http();
      assertThat(System.getProperty(setting)).isNull();
      http.get(request(), Progress.NONE);
      assertThat(System.getProperty(setting)).isEqualTo("true");
      System.setProperty(setting, "false");
      service.http().get(request(), Progress.NONE);
      assertThat(System.getProperty(setting)).isEqualTo("false");
    } finally {
      if (before == null) {
        System.clearProperty(setting);
      } else {
        System.setProperty(setting, before);
      }
    }
  }

  @Test
  void anAnswerComesWithItsTypeAndHeaders() throws Exception {
    service.reacting(GOOD.with("Content-Crs", "<rd>"));
    Answer answer = service.http().get(request(), Progress.NONE);
    assertThat(text(answer)).isEqualTo("{\"a\":1}");
    assertThat(answer.type()).isEqualTo(JSON);
    assertThat(answer.header("content-crs")).contains("<rd>");
    assertThat(service.asked()).containsExactly(URI.create("/data?a=b"));
    assertThat(service.waited()).isZero();
  }

  @Test
  void aPackedAnswerIsUnpacked() throws Exception {
    service.reacting(Reaction.gzip(JSON, "[1,2]".getBytes(StandardCharsets.UTF_8)));
    assertThat(ask()).isEqualTo("[1,2]");
  }

  @Test
  void aPackedAnswerThatIsDamagedIsAskedAgain() throws Exception {
    byte[] packed = Reaction.packed(new byte[5000]);
    byte[] half = Arrays.copyOf(packed, packed.length - 12);
    service.reacting(Reaction.ok(JSON, half).with("Content-Encoding", "gzip"), GOOD);
    assertThat(ask()).isEqualTo("{\"a\":1}");
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void whatMayPassIsAskedAgain(int status) throws Exception {
    service.reacting(Reaction.status(status), Reaction.status(status), GOOD);
    assertThat(ask()).isEqualTo("{\"a\":1}");
    assertThat(service.asked()).hasSize(3);
  }

  /// 0.5 s and 1 s and 2 s, each shortened by at most a half.
  @Test
  void pausesGrowAndEndWithASentence() {
    service.reacting(Reaction.status(502));
    NoordwijzerException failure = failure(request());
    assertThat(failure.key()).isEqualTo("http.broken");
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).contains("127.0.0.1").contains("502");
    assertThat(service.asked()).hasSize(4);
    assertThat(service.waited()).isBetween(Duration.ofMillis(1750), Duration.ofMillis(3500));
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "'Sat, 21 Nov 2026 12:00:20 GMT', 20", "'Sat, 21 Nov 2026 11:00:00 GMT', 0"})
  void aBusyServiceSaysWhenToComeBack(String retryAfter, long seconds) throws Exception {
    service.reacting(Reaction.status(429).with("Retry-After", retryAfter), GOOD);
    assertThat(ask()).isEqualTo("{\"a\":1}");
    assertThat(service.waited()).isEqualTo(Duration.ofSeconds(seconds));
  }

  @Test
  void aServiceThatIsBusyForLongIsNotWaitedFor() {
    service.reacting(Reaction.status(429).with("Retry-After", "3600"), GOOD);
    assertThat(failure(request()).key()).isEqualTo("http.busy");
    assertThat(service.asked()).hasSize(1);
    assertThat(service.waited()).isZero();
  }

  @Test
  void aRetryAfterThatIsNotUnderstoodIsAnUsualPause() throws Exception {
    service.reacting(Reaction.status(503).with("Retry-After", "soon"), GOOD);
    ask();
    assertThat(service.waited()).isBetween(Duration.ofMillis(250), Duration.ofMillis(500));
  }

  @Test
  void aProblemIsToldInTheWordsOfTheServiceAndNotAskedAgain() {
    service.reacting(Reaction.problem(400, "unknown query parameter(s) found: x=1"), GOOD);
    NoordwijzerException failure = failure(request());
    assertThat(failure.sentence(Texts.in(Texts.ENGLISH)))
        .contains("‘unknown query parameter(s) found: x=1’");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void aProblemOfManyWordsIsShortened() {
    service.reacting(Reaction.problem(400, "x".repeat(5000)));
    assertThat(failure(request()).sentence(Texts.in(Texts.DUTCH))).hasSizeLessThan(400);
  }

  @ParameterizedTest
  @CsvSource({"404, http.absent", "410, http.absent", "400, http.refused", "403, http.status"})
  void whatWillNotPassIsNotAskedAgain(int status, String key) {
    service.reacting(Reaction.status(status), GOOD);
    assertThat(failure(request()).key()).isEqualTo(key);
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void aRefusalForGoodIsExplainedEvenWhenItLooksLikeAFault() {
    byte[] body = "error: more than 10000 records".getBytes(StandardCharsets.UTF_8);
    service.reacting(Reaction.status(500, "text/plain", body), GOOD);
    Request request = request().explaining("more than 10000", "http.large");
    assertThat(failure(request).key()).isEqualTo("http.large");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void anAnswerCutOffIsAskedAgain() throws Exception {
    Reaction cut = Reaction.cutOff(JSON, "{\"a\":[" + "1,".repeat(2000) + "1]}");
    service.reacting(cut, GOOD);
    assertThat(ask()).isEqualTo("{\"a\":1}");
    service.reacting(cut);
    assertThat(failure(request()).key()).isEqualTo("http.cut");
  }

  @Test
  void aSignInPageOfTheNetworkIsNoData() {
    service.reacting(Reaction.ok("text/html", "<html>Log in"));
    NoordwijzerException failure = failure(request());
    assertThat(failure.key()).isEqualTo("http.type");
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).contains("text/html");
  }

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
  void whereNobodyListensNothingCanBeReached() throws Exception {
    int port;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = socket.getLocalPort();
    }
    assertThat(failure(elsewhere("http://127.0.0.1:" + port), at("http://127.0.0.1:" + port)).key())
        .isEqualTo("http.unreachable");
  }

  /// The domain `invalid` never exists (RFC 2606).
  @Test
  void aNameThatIsNotFoundMeansThatThereIsNoNetwork() {
    String nowhere = "https://api.pdok.invalid";
    assertThat(failure(elsewhere(nowhere), at(nowhere)).key()).isEqualTo("http.unknown");
    assertThat(service.waited()).isZero();
  }

  @Test
  void aServiceWithoutASecureConnectionIsNotTrusted() throws Exception {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> plain = threads.submit(() -> refuseTheHandshake(socket));
      String secure = "https://127.0.0.1:" + socket.getLocalPort();
      assertThat(failure(elsewhere(secure), at(secure)).key()).isEqualTo("http.tls");
      plain.get(5, TimeUnit.SECONDS);
    }
  }

  /// A fatal alert of TLS 1.2: type, version, length, level and `handshake_failure` (RFC 5246).
  private static Void refuseTheHandshake(ServerSocket socket) throws IOException {
    try (Socket caller = socket.accept()) {
      caller.getOutputStream().write(new byte[] {0x15, 3, 3, 0, 2, 2, 0x28});
      caller.getOutputStream().flush();
      caller.getInputStream().readAllBytes();
    } catch (SocketException _) {
      // The client hung up, as it should.
    }
    return null;
  }

  private Http elsewhere(String origin) {
    Duration ample = Duration.ofSeconds(20);
    Patience patience = new Patience(ample, ample, Duration.ofMillis(1), ample);
    Waiting waiting = new Waiting(_ -> {}, Clock.systemUTC(), new Random(1));
    return new Http(new Hosts(Set.of(origin)), patience, waiting);
  }

  private static Request at(String origin) {
    return Request.of(URI.create(origin + "/data"), JSON);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.pdok.nl/x",
        "https://api.pdok.nl:8443/x",
        "https://api.pdok.nl.example.org/x",
        "https://user@api.pdok.nl/x",
        "https://localhost/x",
        "file:/etc/passwd"
      })
  void onlyTheServicesOfPdokAndCbsAreAskedAndOnlySecurely(String address) {
    Request request = Request.of(URI.create(address), JSON);
    assertThat(failure(new Http(), request).key()).isEqualTo("http.forbidden");
  }

  @Test
  void anAddressThatMovedOnTheSameHostIsFollowed() throws Exception {
    service.reacting(Reaction.status(302).with("Location", "/moved"), GOOD);
    assertThat(ask()).isEqualTo("{\"a\":1}");
    assertThat(service.asked()).last().isEqualTo(URI.create("/moved"));
  }

  @Test
  void anAddressThatMovedToAnotherHostIsNotFollowed() {
    service.reacting(Reaction.status(301).with("Location", "https://example.org/x"), GOOD);
    assertThat(failure(request()).key()).isEqualTo("http.elsewhere");
    assertThat(service.asked()).hasSize(1);
  }

  @Test
  void anAddressThatMovesInCirclesIsLeft() {
    service.reacting(Reaction.status(307).with("Location", "/data?a=b"));
    assertThat(failure(request()).key()).isEqualTo("http.elsewhere");
    assertThat(service.asked()).hasSize(4);
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

  @Test
  void anAnswerThatIsNoObjectCannotBeRead() throws Exception {
    service.reacting(Reaction.ok(JSON, "{\"a\":["));
    Answer answer = service.http().get(request(), Progress.NONE);
    assertThatThrownBy(() -> answer.json("a"))
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("http.unreadable"));
  }

  @Test
  void aLinkIsFollowedAsItStandsButOnlyOnTheSameHost() throws Exception {
    service.reacting(GOOD);
    Answer answer = service.http().get(request(), Progress.NONE);
    String link = service.address("/next?cursor=Dv4%7CNwyr1Q&f=json").toString();
    assertThat(answer.follow(link)).hasToString(link);
    for (String other :
        List.of("https://example.org/x", "http://127.0.0.1:1/x", "a b", "mailto:x")) {
      assertThatThrownBy(() -> answer.follow(other)).isInstanceOf(NoordwijzerException.class);
    }
  }
}
