package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.noordwijzer.support.Reaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which addresses are asked and followed, and what is said where nobody answers.
final class HttpAddressTest extends HttpCase {
  /// Bytes of the record that begins a handshake; the rest is read when it is refused.
  private static final int GREETING = 5;

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
      // An answer before the greeting may find no one who listens for it yet.
      caller.getInputStream().readNBytes(GREETING);
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
}
