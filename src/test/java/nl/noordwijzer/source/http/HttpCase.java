package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.LocalService;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/// A question to a service of this computer, for the tests of [Http].
abstract class HttpCase {
  static final String JSON = "application/json";

  static final Reaction GOOD = Reaction.ok(JSON + "; charset=utf-8", "{\"a\":1}");

  LocalService service;

  @BeforeEach
  void start() throws IOException {
    service = new LocalService();
  }

  @AfterEach
  void stop() {
    service.close();
  }

  Request request() {
    return Request.of(service.address("/data?a=b"), JSON);
  }

  String ask() throws NoordwijzerException {
    return text(service.http().get(request(), Progress.NONE));
  }

  static String text(Answer answer) {
    return new String(answer.body(), StandardCharsets.UTF_8);
  }

  NoordwijzerException failure(Request request) {
    return failure(service.http(), request);
  }

  static NoordwijzerException failure(Http http, Request request) {
    try {
      http.get(request, Progress.NONE);
    } catch (NoordwijzerException e) {
      assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains("; ").endsWith(".");
      assertThat(e.sentence(Texts.in(Texts.ENGLISH))).contains("; ").endsWith(".");
      return e;
    }
    throw new AssertionError("there was an answer");
  }
}
