package nl.noordwijzer.support;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import nl.noordwijzer.source.http.Hosts;
import nl.noordwijzer.source.http.Http;
import nl.noordwijzer.source.http.Patience;
import nl.noordwijzer.source.http.Waiting;

/// An HTTP service on this machine that does what a test tells it, and remembers what it was asked.
public final class LocalService implements AutoCloseable {
  /// The time by the clock of the client.
  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Deque<Reaction> next = new ArrayDeque<>();
  private final List<URI> asked = new CopyOnWriteArrayList<>();
  private final List<Duration> pauses = new CopyOnWriteArrayList<>();
  private final CountDownLatch end = new CountDownLatch(1);

  public LocalService() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::react);
    server.start();
  }

  private void react(HttpExchange exchange) throws IOException {
    asked.add(exchange.getRequestURI());
    try (exchange) {
      reaction().to(exchange);
    }
  }

  private Reaction reaction() {
    synchronized (next) {
      return next.size() > 1 ? next.removeFirst() : next.getFirst();
    }
  }

  /// One reaction for each request to come; the last one stays.
  public LocalService reacting(Reaction... reactions) {
    synchronized (next) {
      next.clear();
      next.addAll(List.of(reactions));
    }
    return this;
  }

  /// Says nothing as long as the test lasts.
  public Reaction silence() {
    return _ -> {
      try {
        end.await(10, TimeUnit.SECONDS);
      } catch (InterruptedException _) {
        Thread.currentThread().interrupt();
      }
    };
  }

  public URI address() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort());
  }

  public URI address(String path) {
    return address().resolve(path);
  }

  /// What was asked, in the order of arrival.
  public List<URI> asked() {
    return asked;
  }

  /// How long the client would have waited between its attempts.
  public Duration waited() {
    return pauses.stream().reduce(Duration.ZERO, Duration::plus);
  }

  /// A client that may ask this service only and does not really wait between attempts.
  public Http http() {
    return http(Duration.ofSeconds(10));
  }

  /// @param answer how long the client waits for an answer, in real time
  public Http http(Duration answer) {
    Hosts hosts = new Hosts(Set.of(address().toString()));
    Patience patience =
        new Patience(answer, answer, Duration.ofMillis(500), Duration.ofSeconds(30));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    return new Http(hosts, patience, new Waiting(pauses::add, clock, new Random(1)));
  }

  @Override
  public void close() {
    end.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
