package nl.noordwijzer.vote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// The page on which the people in the room vote with their phones, on the local network only,
/// while a session is open.
///
/// It listens on one address of this computer, over HTTPS with a certificate of its own, and lets
/// in who has the code of the session. It tells the ballot and takes votes; it knows no plan, no
/// file and no name.
public final class VoteServer implements AutoCloseable {
  /// Phones that one session lets in.
  public static final int MOST_VOTERS = 200;

  private static final int BACKLOG = 50;
  private static final int AT_ONCE = 64;

  /// Seconds for a request to come and an answer to go: ends those that only keep a line open.
  private static final String PATIENCE = "10";

  /// Milliseconds between looks for lines on which nothing was ever asked.
  private static final String LOOKS_EVERY = "1000";

  private static final int CONNECTIONS = 400;

  /// How long the answer to a wrong code is kept back. A line carries one guess at a time and there
  /// are at most 400 lines, so nobody makes more than 400 guesses in a second, from however many
  /// addresses: in four hours 5.76 million of the 2^40 codes that there are, which hit with a
  /// chance of 1 in 190 000. Phones behind one router share its address and none of this: only the
  /// line on which a wrong code came waits.
  private static final Duration WRONG_CODE = Duration.ofSeconds(1);

  private final HttpsServer server;
  private final ExecutorService threads;
  private final Semaphore room = new Semaphore(AT_ONCE);
  private final Identity identity;
  private final JoinCode code;
  private final Voters voters;
  private final VoteDesk desk;
  private final Waiting waiting;

  /// How an answer is kept back.
  interface Waiting {
    void await(Duration time) throws InterruptedException;
  }

  static {
    System.setProperty("sun.net.httpserver.maxReqTime", PATIENCE);
    System.setProperty("sun.net.httpserver.maxRspTime", PATIENCE);
    System.setProperty("sun.net.httpserver.clockTick", LOOKS_EVERY);
    System.setProperty("sun.net.httpserver.maxReqHeaderSize", "8192");
    System.setProperty("sun.net.httpserver.maxReqHeaders", "60");
    System.setProperty("jdk.httpserver.maxConnections", String.valueOf(CONNECTIONS));
  }

  private VoteServer(InetAddress address, BallotBox box, Texts texts, Waiting waiting)
      throws IOException {
    this.waiting = waiting;
    SecureRandom random = new SecureRandom();
    identity = Identity.of(address, random);
    code = JoinCode.random(random);
    voters = new Voters(MOST_VOTERS, random);
    desk = new VoteDesk(code, voters, box, new VotePages(texts), System::nanoTime);
    server = HttpsServer.create(new InetSocketAddress(address, 0), BACKLOG);
    server.setHttpsConfigurator(new HttpsConfigurator(identity.context()));
    threads = Executors.newVirtualThreadPerTaskExecutor();
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  /// Opens the page.
  ///
  /// @param address of this computer on the network of the room
  /// @throws NoordwijzerException when that cannot be: says what to do
  public static VoteServer open(InetAddress address, BallotBox box, Texts texts)
      throws NoordwijzerException {
    return open(address, box, texts, Thread::sleep);
  }

  static VoteServer open(InetAddress address, BallotBox box, Texts texts, Waiting waiting)
      throws NoordwijzerException {
    try {
      return new VoteServer(address, box, texts, waiting);
    } catch (IOException e) {
      throw new NoordwijzerException("vote.closed", e, address.getHostAddress());
    }
  }

  /// What a QR code says: the page, with the code of the session where no server sees it.
  public String link() {
    return "https://" + host() + "/#" + code.text();
  }

  /// Address and port, as a browser asks for them.
  public String host() {
    InetSocketAddress address = server.getAddress();
    String name = address.getAddress().getHostAddress();
    return (name.contains(":") ? "[" + name + "]" : name) + ":" + address.getPort();
  }

  /// What must be typed by who cannot read the QR code.
  public String code() {
    return code.text();
  }

  /// By which someone can see that the page is that of this computer.
  public String fingerprint() {
    return identity.fingerprint();
  }

  X509Certificate certificate() {
    return identity.certificate();
  }

  /// Phones that were let in.
  public int voters() {
    return voters.count();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(Request.of(exchange));
      if (answer.isLate()) {
        waiting.await(WRONG_CODE);
      }
      answer.send(exchange);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private Answer answer(Request request) throws IOException {
    if (!request.isFor(host())) {
      return Answer.of(421);
    }
    if (!room.tryAcquire()) {
      return Answer.of(503);
    }
    try {
      return desk.answer(request);
    } finally {
      room.release();
    }
  }

  /// Ends it at once; the code is worth nothing afterwards.
  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
