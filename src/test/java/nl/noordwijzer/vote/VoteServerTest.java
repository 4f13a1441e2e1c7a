package nl.noordwijzer.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who has the code votes; nobody gets anything else out of it, or anything else in.
final class VoteServerTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  private final BallotBox box = new BallotBox(_ -> {});
  private final Queue<Duration> waits = new ConcurrentLinkedQueue<>();
  private VoteServer server;
  private Phone phone;

  @BeforeEach
  void open() throws Exception {
    server =
        VoteServer.open(InetAddress.getLoopbackAddress(), box, Texts.in(Texts.DUTCH), waits::add);
    phone = new Phone(server);
  }

  @AfterEach
  void close() {
    phone.close();
    server.close();
  }

  private int total() {
    return box.tally().orElseThrow().total();
  }

  @Test
  void whoHasTheCodeSeesTheBallotAndVotes() throws Exception {
    assertThat(phone.get("/").body()).contains("Stemmen in de zaal").doesNotContain("{{");
    assertThat(phone.join(server.code().toLowerCase(Locale.ROOT))).isEqualTo(204);
    assertThat(phone.get("/ballot").body()).isEqualTo("{}");
    box.open(BallotBoxTest.ballot());
    assertThat(phone.get("/ballot").body())
        .isEqualTo(
            "{\"id\":\"b1\",\"question\":\"Welk scenario?\",\"dots\":3,\"options\":["
                + "{\"id\":\"a\",\"label\":\"Mengen\",\"dots\":0},"
                + "{\"id\":\"b\",\"label\":\"Ineens\",\"dots\":0}]}");
    assertThat(vote("{\"a\": 1, \"b\": 2}")).isEqualTo(204);
    assertThat(total()).isEqualTo(3);
    assertThat(phone.get("/ballot").body()).contains("\"dots\":2");
    assertThat(vote("{\"a\": 2, \"b\": 2}")).as("one dot too many").isEqualTo(409);
    box.close();
    assertThat(vote("{\"a\": 1}")).as("closed").isEqualTo(409);
  }

  private int vote(String dots) throws IOException, InterruptedException {
    return phone.post("/vote", "{\"ballot\": \"b1\", \"dots\": " + dots + "}").statusCode();
  }

  @Test
  void withoutTheCodeThereIsNothingToSee() throws Exception {
    box.open(BallotBoxTest.ballot());
    assertThat(phone.get("/ballot").statusCode()).isEqualTo(401);
    assertThat(vote("{\"a\": 1}")).isEqualTo(401);
    HttpRequest.Builder forged =
        HttpRequest.newBuilder(URI.create("https://" + server.host() + "/ballot"))
            .header("Cookie", "voter=00000000000000000000000000000000; x=1;;=");
    assertThat(phone.send(forged).statusCode()).isEqualTo(401);
    assertThat(total()).isZero();
  }

  @Test
  void codesCannotBeTriedOut() throws Exception {
    for (int i = 0; i < 12; i++) {
      assertThat(phone.join("AAAAAAA" + i % 10)).isEqualTo(403);
    }
    assertThat(phone.post("/join", "no code").statusCode()).isEqualTo(400);
    assertThat(server.voters()).isZero();
    assertThat(waits).as("each on the line on which it came").hasSize(13).containsOnly(SECOND);
  }

  /// As behind the router of the room, where one phone guesses and another has the code.
  @Test
  void whoHasTheCodeGetsInAtOnceWhateverOthersBehindTheSameAddressTried() throws Exception {
    for (int i = 0; i < 400; i++) {
      phone.get("/ballot");
    }
    for (int i = 0; i < 12; i++) {
      phone.join("AAAAAAA" + i % 10);
    }
    waits.clear();
    try (Phone other = new Phone(server)) {
      assertThat(other.join(server.code())).isEqualTo(204);
      assertThat(waits).isEmpty();
      assertThat(other.get("/ballot").statusCode()).isEqualTo(200);
    }
  }

  @Test
  void aFloodIsTurnedAwayAndTheSessionGoesOn() throws Exception {
    assertThat(phone.join(server.code())).isEqualTo(204);
    box.open(BallotBoxTest.ballot());
    int refused = 0;
    for (int i = 0; i < 400; i++) {
      refused += phone.get("/ballot").statusCode() == 429 ? 1 : 0;
    }
    assertThat(refused).isPositive();
    box.cast("another phone", "b1", Map.of("a", 1));
    assertThat(total()).isEqualTo(1);
  }

  @Test
  void aClientGetsNoMoreVotersThanItsShare() throws Exception {
    for (int i = 0; i < 60; i++) {
      assertThat(phone.join(server.code())).isEqualTo(204);
    }
    assertThat(phone.join(server.code())).isEqualTo(503);
    assertThat(server.voters()).isEqualTo(60);
  }

  /// As behind the router of the room.
  @Test
  void phonesBehindOneAddressDoNotTakeEachOthersTurns() throws Exception {
    assertThat(phone.join(server.code())).isEqualTo(204);
    box.open(BallotBoxTest.ballot());
    try (Phone other = new Phone(server)) {
      assertThat(other.join(server.code())).isEqualTo(204);
      for (int i = 0; i < 400; i++) {
        phone.get("/ballot");
      }
      assertThat(other.get("/ballot").statusCode()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "null",
        "{\"ballot\": \"b1\"}",
        "{\"ballot\": \"b1\", \"dots\": []}",
        "{\"ballot\": \"b1\", \"dots\": {\"a\": \"1\"}}",
        "{\"ballot\": \"b1\", \"dots\": {\"a\": 1.5}}",
        "{\"ballot\": \"b1\", \"dots\": {\"a\": 99999999999}}",
        "{\"ballot\": \"b1\", \"dots\": {\"a\": 1}, \"dots\": {\"a\": 3}}",
        "{\"ballot\": {\"x\": {\"y\": {\"z\": 1}}}, \"dots\": {\"a\": 1}}"
      })
  void whatIsNoVoteIsRefused(String body) throws Exception {
    phone.join(server.code());
    box.open(BallotBoxTest.ballot());
    assertThat(phone.post("/vote", body).statusCode()).isEqualTo(400);
    assertThat(total()).isZero();
  }

  @Test
  void whatIsTooLongIsRefused() throws Exception {
    phone.join(server.code());
    box.open(BallotBoxTest.ballot());
    String far = "{\"ballot\": \"" + "b".repeat(20_000) + "\", \"dots\": {\"a\": 1}}";
    assertThat(phone.post("/vote", far).statusCode()).isEqualTo(413);
    assertThat(vote("{\"a\": 1}")).isEqualTo(204);
  }

  @ParameterizedTest
  @CsvSource({
    "GET,/../../etc/passwd",
    "GET,/vote.html",
    "GET,/plan",
    "POST,/ballot",
    "DELETE,/vote",
    "GET,/vote"
  })
  void thereIsNothingElse(String method, String path) throws Exception {
    phone.join(server.code());
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("https://" + server.host() + path))
            .method(method, HttpRequest.BodyPublishers.noBody());
    assertThat(phone.send(request).statusCode()).isEqualTo(404);
  }

  @Test
  void textOfUsersStaysText() throws Exception {
    phone.join(server.code());
    String script = "<script>alert(1)</script>\"'&";
    box.open(
        new Ballot(
            "b1", script, List.of(new Ballot.Option("a", script), new Ballot.Option("b", "B")), 1));
    HttpResponse<String> answer = phone.get("/ballot");
    assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("application/json");
    assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
        .startsWith("default-src 'none'")
        .doesNotContain("unsafe");
    assertThat(phone.get("/vote.js").body()).doesNotContain("innerHTML").doesNotContain("eval(");
  }

  @Test
  void aPageOfAnotherCannotVote() throws Exception {
    phone.join(server.code());
    box.open(BallotBoxTest.ballot());
    HttpRequest.Builder form =
        HttpRequest.newBuilder(URI.create("https://" + server.host() + "/vote"))
            .header("Content-Type", "text/plain")
            .POST(HttpRequest.BodyPublishers.ofString("{\"ballot\":\"b1\",\"dots\":{\"a\":1}}"));
    assertThat(phone.send(form).statusCode()).isEqualTo(400);
    assertThat(Request.cookie("x")).contains("SameSite=Strict").contains("HttpOnly");
  }

  @Test
  void aNameThatSomeonePointsHereIsNotServed() throws Exception {
    int port = Integer.parseInt(server.host().split(":", -1)[1]);
    URI other = URI.create("https://localhost:" + port + "/");
    assertThatThrownBy(() -> phone.send(HttpRequest.newBuilder(other)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void plainHttpGetsNothing() throws Exception {
    String[] host = server.host().split(":", -1);
    try (Socket socket = new Socket(host[0], Integer.parseInt(host[1]))) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      assertThat(answer(socket)).doesNotContain("Stemmen");
    }
    assertThat(phone.get("/").statusCode()).isEqualTo(200);
  }

  /// Until the other side hangs up, in whatever way.
  private static String answer(Socket socket) {
    try {
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    } catch (IOException _) {
      return "";
    }
  }

  @Test
  void afterTheSessionThereIsNothing() throws Exception {
    server.close();
    assertThatThrownBy(() -> phone.get("/")).isInstanceOf(IOException.class);
  }

  @Test
  void eachSessionHasACodeAndACertificateOfItsOwn() throws Exception {
    try (VoteServer other =
        VoteServer.open(InetAddress.getLoopbackAddress(), box, Texts.in(Texts.ENGLISH))) {
      assertThat(other.code()).matches("[A-Z2-9]{8}").isNotEqualTo(server.code());
      assertThat(other.fingerprint()).isNotEqualTo(server.fingerprint());
      assertThat(other.link()).isEqualTo("https://" + other.host() + "/#" + other.code());
      try (Phone reader = new Phone(other)) {
        assertThat(reader.get("/").body()).contains("Voting in the room");
      }
    }
  }
}
