package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.noordwijzer.edit.RenameScenario;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TestDesk;
import nl.noordwijzer.vote.Browser;
import nl.noordwijzer.vote.VoteServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A real browser votes: Chromium, where it is installed.
final class PhoneBrowserTest {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final String SECOND = "#options li:nth-child(2) ";
  private static final String LESS = SECOND + "button:nth-of-type(1)";
  private static final String MORE = SECOND + "button:nth-of-type(2)";

  private TestDesk desk;
  private Voting voting;
  private Browser browser;

  @BeforeEach
  void open() throws Exception {
    Optional<Path> program = Browser.program();
    assumeThat(program).as("a browser to vote with (Debian: apt install chromium)").isPresent();
    Fx.start();
    desk = TestDesk.shipped();
    voting = Fx.get(Voting::new);
    Fx.run(() -> {
      voting.phonesProperty().set(true);
      voting.letIn(desk.desk(), Optional.of(InetAddress.getLoopbackAddress()));
    });
    Fx.waitUntil(() -> voting.serverProperty().get() != null);
    browser = new Browser(program.get(), server());
  }

  @AfterEach
  void close() throws Exception {
    if (voting != null) {
      Fx.run(voting::close);
      desk.close();
    }
    if (browser != null) {
      browser.close();
    }
  }

  private VoteServer server() {
    return Objects.requireNonNull(voting.serverProperty().get());
  }

  private List<Scenario> scenarios() {
    return desk.session().plan().scenarios().toList();
  }

  private void ask() {
    assertThat(Fx.get(() -> voting.onScenarios(desk.desk(), scenarios()))).isTrue();
  }

  /// Of the second scenario.
  private int dots() {
    return Objects.requireNonNull(voting.tallyProperty().get())
        .dots()
        .getOrDefault(scenarios().get(1).id(), 0);
  }

  /// Presses until the second scenario has so many dots: where the computer was too busy to take a
  /// press in time, the page gives the dot back, and who sees that presses again.
  private void give(String button, int dots) throws Exception {
    browser.waitFor("!!document.querySelector('" + SECOND + "b')");
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (Fx.get(this::dots) != dots) {
      assertThat(System.nanoTime()).as("%d dots in time", dots).isLessThan(end);
      if (!browser.words(SECOND + "b").equals(Integer.toString(dots))) {
        browser.press(button);
      }
    }
  }

  @Test
  void whoScansTheCodeVotesByPressing() throws Exception {
    browser.open(server().link());
    ask();
    give(MORE, 1);
    assertThat(browser.value("location.href").asText())
        .as("the code does not stay in the address")
        .isEqualTo("https://" + server().host() + "/");
    give(MORE, 2);
    give(LESS, 1);
    Fx.run(voting::end);
    browser.waitFor("document.getElementById('ballot').hidden");
    assertThat(browser.alarms()).isEmpty();
  }

  @Test
  void whoPressesFastIsCountedAsTheLastPressWas() throws Exception {
    browser.open(server().link());
    ask();
    browser.waitFor("document.querySelectorAll('#options li').length === 2");
    browser.value("[1, 2, 3].forEach(() => document.querySelector('" + MORE + "').click())");
    browser.waitFor(
        "performance.getEntriesByType('resource').filter(e => e.name.endsWith('/vote')).length === 3");
    give(MORE, 3);
    assertThat(browser.value("document.querySelector('" + MORE + "').disabled").asBoolean())
        .as("there are no more to give")
        .isTrue();
  }

  @Test
  void whoLoadsThePageAgainGoesOn() throws Exception {
    browser.open(server().link());
    ask();
    give(MORE, 1);
    for (int i = 0; i < 4; i++) {
      browser.open("https://" + server().host() + "/?" + i);
      browser.waitFor("location.search === '' && !document.getElementById('ballot').hidden");
    }
    assertThat(browser.words(SECOND + "b")).isEqualTo("1");
    assertThat(server().voters()).isEqualTo(1);
  }

  @Test
  void whoTypesAWrongCodeSeesNothingUntilItIsRight() throws Exception {
    ask();
    browser.open("https://" + server().host() + "/");
    browser.waitFor("document.getElementById('say').innerText.startsWith('Typ de code')");
    browser.press("#code");
    browser.type("AAAAAAAA");
    browser.press("#enter");
    browser.waitFor("document.getElementById('say').innerText.startsWith('Die code klopt niet')");
    assertThat(browser.value("document.getElementById('ballot').hidden").asBoolean()).isTrue();
    browser.value("document.getElementById('code').value = ''");
    browser.press("#code");
    browser.type(server().code());
    browser.press("#enter");
    give(MORE, 1);
  }

  @Test
  void whatSomeoneCalledAScenarioIsTextAndNoScript() throws Exception {
    String hostile =
        "<img src=x onerror=alert(1)><script>window.hacked=1</script>'\"--></li>${7*7}javascript:";
    Scenario second = scenarios().get(1);
    Fx.run(() -> desk.session().change("", new RenameScenario(second.id(), hostile)));
    ask();
    browser.open(server().link());
    browser.waitFor("!document.getElementById('ballot').hidden");
    assertThat(browser.words(SECOND + "span")).isEqualTo(hostile);
    assertThat(browser.value("document.querySelectorAll('main script, main img').length").asInt())
        .isZero();
    assertThat(browser.value("typeof window.hacked").asText()).isEqualTo("undefined");
    assertThat(browser.alarms()).isEmpty();
    assertThat(browser.asked())
        .isNotEmpty()
        .allMatch(address -> address.startsWith("https://" + server().host() + "/"));
  }
}
