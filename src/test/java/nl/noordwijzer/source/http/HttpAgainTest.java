package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What is asked again, after which pause, and what is not.
final class HttpAgainTest extends HttpCase {
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
}
