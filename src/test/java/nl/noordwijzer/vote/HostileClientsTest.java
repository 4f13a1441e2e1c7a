package nl.noordwijzer.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Clients that mean harm: nothing they send gets in, and others go on voting.
final class HostileClientsTest {
  private static final int PATIENCE_MILLIS = 60_000;

  /// More than are answered at once.
  private static final int SLOW = 80;

  /// More than the server keeps open.
  private static final int SILENT = 420;

  private static final AtomicInteger PHONES = new AtomicInteger(1);

  private static VoteProgram program;

  private final List<Socket> lines = new ArrayList<>();
  private Phone phone;
  private int before;

  @BeforeAll
  static void start() throws Exception {
    assumeThat(isOwn(address(2))).as("all of 127.0.0.x is this computer").isTrue();
    program = new VoteProgram();
  }

  @AfterAll
  static void end() {
    if (program != null) {
      program.close();
    }
  }

  /// A phone of each test has an address of its own.
  private static InetAddress address(int number) throws IOException {
    return InetAddress.getByName("127.0.0." + number);
  }

  private static boolean isOwn(InetAddress address) {
    try (ServerSocket _ = new ServerSocket(0, 1, address)) {
      return true;
    } catch (IOException _) {
      return false;
    }
  }

  private static Phone anotherPhone() throws Exception {
    return program.phone(address(PHONES.incrementAndGet()));
  }

  @BeforeEach
  void open() throws Exception {
    phone = anotherPhone();
    before = program.count(0);
  }

  @AfterEach
  void close() throws IOException {
    for (Socket line : lines) {
      line.close();
    }
    phone.close();
  }

  private int vote(Phone from, int dots) throws IOException, InterruptedException {
    return from.post("/vote", "{\"ballot\": \"b1\", \"dots\": {\"a\": " + dots + "}}").statusCode();
  }

  /// Dots that were given in this test.
  private int given() throws IOException {
    return program.count(0) - before;
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private Socket line() throws IOException {
    Socket line = phone.line();
    line.setSoTimeout(PATIENCE_MILLIS);
    lines.add(line);
    return line;
  }

  private static void say(Socket line, byte[] what) throws IOException {
    line.getOutputStream().write(what);
    line.getOutputStream().flush();
  }

  /// What comes back until the other side hangs up.
  private static String answer(Socket line) throws SocketTimeoutException {
    StringBuilder answer = new StringBuilder();
    try {
      for (int next = line.getInputStream().read(); next >= 0; ) {
        answer.append((char) next);
        next = line.getInputStream().read();
      }
    } catch (SocketTimeoutException e) {
      throw e;
    } catch (IOException _) {
      // hung up, and not politely
    }
    return answer.toString();
  }

  @Test
  void whoKeepsLinesOpenIsCutOffAndTheSessionGoesOn() throws Exception {
    for (int i = 0; i < SLOW; i++) {
      String rest = i % 2 == 0 ? "Content-Length: 4000\r\n\r\n{" : "X";
      say(line(), bytes("POST /vote HTTP/1.1\r\nHost: " + program.host() + "\r\n" + rest));
    }
    assertThat(phone.join(program.code())).isEqualTo(204);
    assertThat(vote(phone, 2)).isEqualTo(204);
    assertThat(given()).isEqualTo(2);
    fillAllLines();
    assertThat(program.count(1)).as("the operator counts by hand").isEqualTo(before + 3);
    assertThat(answer(lines.getFirst())).doesNotContain("HTTP/1.1 2");
    assertThat(answer(lines.get(1))).doesNotContain("HTTP/1.1 2");
    try (Phone late = anotherPhone()) {
      long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000L;
      while (!isServed(late) && System.nanoTime() < end) {
        Thread.sleep(100);
      }
      assertThat(late.join(program.code())).isEqualTo(204);
      assertThat(vote(late, 1)).isEqualTo(204);
    }
  }

  private void fillAllLines() throws IOException {
    String[] host = program.host().split(":", -1);
    for (int i = 0; i < SILENT; i++) {
      lines.add(new Socket(host[0], Integer.parseInt(host[1])));
    }
  }

  private static boolean isServed(Phone phone) throws InterruptedException {
    try {
      return phone.get("/").statusCode() == 200;
    } catch (IOException _) {
      return false;
    }
  }

  @Test
  void aFloodOfOneIsTurnedAwayWhileAnotherVotes() throws Exception {
    List<Thread> flood = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      flood.add(Thread.ofVirtual().start(this::floodQuietly));
    }
    try (Phone other = anotherPhone()) {
      assertThat(other.join(program.code())).isEqualTo(204);
      for (int dots = 1; dots <= 3; dots++) {
        assertThat(vote(other, dots)).isEqualTo(204);
      }
    }
    for (Thread each : flood) {
      each.join();
    }
    assertThat(phone.get("/ballot").statusCode()).isEqualTo(429);
    assertThat(given()).isEqualTo(3);
  }

  private void floodQuietly() {
    try {
      for (int i = 0; i < 100; i++) {
        phone.get("/ballot");
      }
    } catch (IOException _) {
      // turned away
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\r\n\r\n",
        "GET\r\n\r\n",
        "GET /ballot HTTP/9.9\r\nHost: HOST\r\n\r\n",
        "GET /ballot HTTP/1.1\r\n\r\n",
        "GET /ballot HTTP/1.1\r\nHost: elsewhere\r\n\r\n",
        "GET https://elsewhere/ballot HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET /ballot%00 HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET /%2e%2e/%2e%2e/etc/passwd HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "GET /\\..\\..\\plan.gpkg HTTP/1.1\r\nHost: HOST\r\n\r\n",
        "POST /vote HTTP/1.1\r\nHost: HOST\r\nContent-Length: -1\r\n\r\n{}",
        "POST /vote HTTP/1.1\r\nHost: HOST\r\nContent-Length: 99999999999999999999\r\n\r\n{}",
        "POST /vote HTTP/1.1\r\nHost: HOST\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n0\r\n\r\n",
        "POST /vote HTTP/1.1\r\nHost: HOST\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}",
        "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"
      })
  void whatIsNoRequestGetsNothing(String request) throws Exception {
    Socket line = line();
    say(line, bytes(request.replace("HOST", program.host())));
    line.shutdownOutput();
    assertThat(answer(line)).doesNotContain("HTTP/1.1 2");
    assertThat(phone.get("/").statusCode()).isEqualTo(200);
    assertThat(given()).isZero();
  }

  @Test
  void headersWithoutEndAreNotRead() throws Exception {
    Socket line = line();
    try {
      say(line, bytes("GET / HTTP/1.1\r\nHost: " + program.host() + "\r\n"));
      for (int i = 0; i < 1000; i++) {
        say(line, bytes("X-" + i + ": " + "x".repeat(100) + "\r\n"));
      }
    } catch (IOException _) {
      // hung up on
    }
    assertThat(answer(line)).doesNotContain("HTTP/1.1 2");
    assertThat(phone.get("/").statusCode()).isEqualTo(200);
  }

  /// The same bytes in each run.
  @Test
  void noiseIsNoRequestAndNoVote() throws Exception {
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 30; i++) {
      byte[] noise = new byte[random.nextInt(1, 600)];
      random.nextBytes(noise);
      Socket line = line();
      try {
        say(line, noise);
        say(line, bytes("\r\n\r\n"));
        line.shutdownOutput();
      } catch (IOException _) {
        // hung up on
      }
      assertThat(answer(line)).doesNotContain("HTTP/1.1 2");
    }
    assertThat(phone.join(program.code())).isEqualTo(204);
    for (int i = 0; i < 30; i++) {
      byte[] noise = new byte[random.nextInt(1, 600)];
      random.nextBytes(noise);
      String body = new String(noise, StandardCharsets.ISO_8859_1);
      assertThat(phone.post("/vote", body).statusCode()).isIn(400, 429);
    }
    assertThat(given()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "5",
        "[\"CODE\"]",
        "{\"code\": \"CODE\"}",
        "\"\"",
        "\"CODE \\u0000\"",
        "true"
      })
  void whatIsNoCodeLetsNobodyIn(String code) throws Exception {
    String body = "{\"code\": " + code.replace("CODE", program.code()) + "}";
    assertThat(phone.post("/join", body).statusCode()).isIn(400, 403);
    assertThat(phone.get("/ballot").statusCode()).isEqualTo(401);
  }
}
