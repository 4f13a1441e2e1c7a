package nl.noordwijzer.source.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Asks the services that may be asked, patiently and never more than three at once over the whole
/// program.
///
/// Blocks the thread that calls, so never the one of the window. Makes nothing before the first
/// question. Safe to use from any thread.
public final class Http {
  private static final int AT_ONCE = 3;
  private static final Semaphore PERMITS = new Semaphore(AT_ONCE, true);
  private static final int MOST_REDIRECTS = 3;

  private static final String SYSTEM_PROXY = "java.net.useSystemProxies";

  /// How soon a cancelled question is noticed, in milliseconds.
  private static final long HEED = 50;

  private final Hosts hosts;
  private final Patience patience;
  private final Waiting waiting;
  private @Nullable HttpClient client;

  /// For the public services of PDOK and CBS.
  public Http() {
    this(Hosts.PUBLIC, Patience.USUAL, Waiting.real());
  }

  public Http(Hosts hosts, Patience patience, Waiting waiting) {
    this.hosts = hosts;
    this.patience = patience;
    this.waiting = waiting;
  }

  /// For pictures on the screen, which the user does not wait for long.
  public static Http brisk() {
    return new Http(Hosts.PUBLIC, Patience.BRISK, Waiting.real());
  }

  /// The answer to a question, asked again when what went wrong may pass.
  ///
  /// @throws NoordwijzerException when there is no proper answer
  /// @throws CancellationException when no longer wanted
  public Answer get(Request request, Progress progress) throws NoordwijzerException {
    for (int attempt = 1; ; attempt++) {
      try {
        return once(request, progress);
      } catch (Trouble trouble) {
        Duration pause = trouble.asksFor().orElse(patience.pause(attempt, waiting.chance()));
        boolean again = trouble.mayPass() && attempt < request.attempts();
        if (!again || pause.compareTo(patience.longestPause()) > 0) {
          throw trouble.told();
        }
        pause(pause, progress);
      }
    }
  }

  private void pause(Duration whole, Progress progress) {
    try {
      long left = whole.toMillis();
      while (left > 0) {
        progress.throwIfCancelled();
        long part = Math.min(left, HEED);
        waiting.pause().last(Duration.ofMillis(part));
        left -= part;
      }
      progress.throwIfCancelled();
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  private Answer once(Request request, Progress progress) throws Trouble {
    Request now = request;
    for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      HttpResponse<byte[]> response = send(now, progress);
      Reply reply = new Reply(now, response);
      Optional<URI> elsewhere = reply.redirect();
      if (elsewhere.isEmpty()) {
        return reply.answer(waiting.clock().instant());
      }
      now = now.at(elsewhere.get());
    }
    throw Trouble.lasting("http.elsewhere", now.address().getHost(), now.address().toString());
  }

  private HttpResponse<byte[]> send(Request request, Progress progress) throws Trouble {
    URI address = request.address();
    if (!hosts.allow(address)) {
      throw Trouble.lasting("http.forbidden", Excerpt.of(address.toString()));
    }
    try {
      while (!PERMITS.tryAcquire(HEED, TimeUnit.MILLISECONDS)) {
        progress.throwIfCancelled();
      }
      try {
        return exchange(request, progress);
      } finally {
        PERMITS.release();
      }
    } catch (InterruptedException _) {
      throw interrupted();
    }
  }

  private HttpResponse<byte[]> exchange(Request request, Progress progress)
      throws Trouble, InterruptedException {
    progress.throwIfCancelled();
    long end = System.nanoTime() + patience.answer().toNanos();
    CompletableFuture<HttpResponse<byte[]>> coming =
        client().sendAsync(question(request), _ -> new LimitedBody(request.most()));
    try {
      while (System.nanoTime() < end) {
        progress.throwIfCancelled();
        Optional<HttpResponse<byte[]>> response = await(coming, end);
        if (response.isPresent()) {
          return response.get();
        }
      }
      throw Trouble.passing("http.timeout", request.address().getHost());
    } catch (ExecutionException failure) {
      throw Trouble.of(failure.getCause(), request.address());
    } finally {
      coming.cancel(true);
    }
  }

  private static Optional<HttpResponse<byte[]>> await(
      CompletableFuture<HttpResponse<byte[]>> coming, long end)
      throws InterruptedException, ExecutionException {
    long left = Math.clamp(end - System.nanoTime(), 0, TimeUnit.MILLISECONDS.toNanos(HEED));
    try {
      return Optional.of(coming.get(left, TimeUnit.NANOSECONDS));
    } catch (TimeoutException _) {
      return Optional.empty();
    }
  }

  private static HttpRequest question(Request request) {
    return HttpRequest.newBuilder(request.address())
        .header("Accept", String.join(", ", request.types()))
        .header("Accept-Encoding", "gzip")
        .header("User-Agent", "Noordwijzer")
        .build();
  }

  private synchronized HttpClient client() {
    if (client == null) {
      heedSystemProxy();
      client =
          HttpClient.newBuilder()
              .connectTimeout(patience.connect())
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }
    return client;
  }

  /// Goes through the proxy that the desktop is set to, unless whoever started the program said
  /// otherwise. Must be said before the first question of this process.
  private static void heedSystemProxy() {
    if (System.getProperty(SYSTEM_PROXY) == null) {
      System.setProperty(SYSTEM_PROXY, "true");
    }
  }

  private static CancellationException interrupted() {
    Thread.currentThread().interrupt();
    return new CancellationException();
  }
}
