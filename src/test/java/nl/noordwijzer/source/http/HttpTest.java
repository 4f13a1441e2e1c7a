package nl.noordwijzer.source.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.Reaction;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// What becomes of an answer.
final class HttpTest extends HttpCase {
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

  @Test
  void aSignInPageOfTheNetworkIsNoData() {
    service.reacting(Reaction.ok("text/html", "<html>Log in"));
    NoordwijzerException failure = failure(request());
    assertThat(failure.key()).isEqualTo("http.type");
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).contains("text/html");
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
