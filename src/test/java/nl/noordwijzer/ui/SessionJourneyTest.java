package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.bidbook.ProtocolFile;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionFile;
import nl.noordwijzer.workshop.WorkshopSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is decided, drawn and asked in a workshop is kept beside the plan, in order.
final class SessionJourneyTest {
  @TempDir private Path folder;
  private OpenWindow window;
  private boolean open;

  @BeforeEach
  void open() throws TimeoutException {
    window = OpenWindow.meetingOnExample(folder.resolve("plan.gpkg"));
    open = true;
  }

  @AfterEach
  void close() throws TimeoutException {
    if (open) {
      leave();
    }
  }

  private void leave() throws TimeoutException {
    open = false;
    window.close();
    Fx.waitUntilWritten();
  }

  private Node find(String selector) {
    return window.bench().root().lookup(selector);
  }

  private void type(String selector, String words) {
    Fx.run(() -> {
      TextField field = (TextField) find(selector);
      field.setText(words);
      field.fireEvent(new ActionEvent());
    });
  }

  private void press(String selector) throws TimeoutException {
    Fx.run(() -> ((Button) find(selector)).fire());
    window.rest();
  }

  private void choose(String selector, int number) {
    Fx.run(() -> ((ComboBox<?>) find(selector)).getSelectionModel().select(number));
  }

  private WorkshopSession log() {
    return Fx.get(() -> window.bench().workshop().log().orElseThrow().sessionProperty().get());
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> file.toString().endsWith(".jsonl")).toList();
    }
  }

  private WorkshopSession kept() throws IOException, NoordwijzerException {
    assertThat(files()).hasSize(1);
    SessionFile read = SessionFile.read(files().getFirst());
    assertThat(read.broken()).isEmpty();
    assertThat(read.torn()).isFalse();
    return read.session();
  }

  private void draw() {
    Session session = window.bench().session();
    Fx.run(() -> {
      Scenario second = session.plan().scenarios().get(1);
      session.show(second.id());
      Intervention one =
          session
              .catalogue()
              .types()
              .require("toewijzing")
              .draft(
                  "i-new",
                  "Voorrang voor de buurt",
                  Place.areas("BU09172004"),
                  new Years(2025, 2027));
      session.change("x", new AddIntervention(second.id(), one));
    });
  }

  @Test
  void aSessionIsKeptAndItsReportWritten() throws Exception {
    type("#session-step-name", "Opening");
    type("#session-step-name", "Kiezen");
    press("#session-next");
    Fx.run(() -> ((TextField) find("#session-group")).setText("Tafel 2"));
    type("#session-text", "Eerst het groen");
    draw();
    press("#session-next");
    assertThat(Fx.get(() -> ((Label) find("#session-timer")).getText())).startsWith("Kiezen: 0:");
    WorkshopSession told = log();
    leave();
    WorkshopSession kept = kept();
    assertThat(kept).isEqualTo(told);
    assertThat(kept.events())
        .extracting(event -> (Object) event.getClass())
        .containsExactly(
            SessionEvent.AgendaSet.class,
            SessionEvent.AgendaSet.class,
            SessionEvent.StepBegun.class,
            SessionEvent.Decision.class,
            SessionEvent.Intervened.class,
            SessionEvent.StepBegun.class);
    assertThat(kept.agenda()).extracting(step -> step.name()).containsExactly("Opening", "Kiezen");
    assertThat(files().getFirst().getFileName().toString())
        .isEqualTo(
            "plan-werksessie-%s.jsonl"
                .formatted(kept.started().atZone(ZoneId.systemDefault()).toLocalDate()));
    Texts texts = Texts.in(Texts.DUTCH);
    Path report = folder.resolve("verslag.csv");
    new ProtocolFile(report, ProtocolFile.Kind.CSV)
        .write(
            Protocol.of(kept, texts, ZoneId.systemDefault()),
            new Imprint(LocalDate.of(2026, 11, 22), "1", Imprint.Status.FINAL),
            texts);
    assertThat(Files.readString(report))
        .contains(
            ",Opening,Besluit,Tafel 2,Eerst het groen,\n",
            ",Opening,Ingreep,Tafel 2,Voorrang voor de buurt: getekend (Mengen zonder verdringen)");
  }

  /// As on a computer where no plan was ever kept.
  @Test
  void aSessionAndItsPlanAreKeptInAFolderThatIsNotThereYet() throws Exception {
    leave();
    Path none = folder.resolve("share").resolve("noordwijzer");
    window = OpenWindow.meetingOnExample(none.resolve("plan.gpkg"));
    open = true;
    type("#session-text", "Eerst het groen");
    draw();
    leave();
    assertThat(none.resolve("plan.gpkg")).exists();
    try (Stream<Path> all = Files.list(none)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .anyMatch(name -> name.startsWith("plan-werksessie-"));
    }
  }

  @Test
  void whatIsUndoneAtOnceNeverHappened() throws Exception {
    draw();
    window.press("Shortcut+Z");
    type("#session-text", "Toch niet");
    assertThat(log().events())
        .extracting(event -> (Object) event.getClass())
        .containsExactly(SessionEvent.Decision.class);
  }

  @Test
  void aSlipIsTakenBackWithItsButtonOrWithDelete() throws Exception {
    press("#session-fold");
    type("#session-text", "Alles sluipen");
    type("#session-text", "Alles slopen");
    type("#session-text", "Niets slopen");
    window.rest();
    press("#session-events .session-withdraw");
    assertThat(log().standing().events())
        .extracting(event -> ((SessionEvent.Decision) event).text())
        .containsExactly("Alles sluipen", "Alles slopen");
    Fx.run(() -> {
      ListView<?> events = (ListView<?>) find("#session-events");
      events.getSelectionModel().selectLast();
      events.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
    });
    window.rest();
    assertThat(window.words()).contains("Alles slopen").doesNotContain("Alles sluipen");
    WorkshopSession told = log();
    leave();
    assertThat(kept()).isEqualTo(told);
    assertThat(kept().all(SessionEvent.Withdrawn.class)).hasSize(2);
  }

  @Test
  void aWishHasAThemeAndNobodysName() throws Exception {
    Fx.run(() -> ((TextField) find("#session-group")).setText("Mevrouw Jansen"));
    choose("#session-entry", 3);
    choose("#session-theme", 1);
    assertThat(Fx.get(() -> find("#session-group").getParent().isVisible())).isFalse();
    type("#session-text", "Een bankje");
    leave();
    assertThat(kept().events())
        .singleElement()
        .extracting(Object::toString)
        .asString()
        .contains("Een bankje", "GREENERY")
        .doesNotContain("Jansen");
    assertThat(Files.readString(files().getFirst())).doesNotContain("Jansen");
  }

  @Test
  void aVoteIsKeptWhenItIsClosed() throws Exception {
    Session session = window.bench().session();
    String scenario = session.plan().scenarios().get(1).id();
    Fx.run(() -> ((MenuButton) find("#workshop-vote")).getItems().getFirst().fire());
    Fx.run(() -> window.bench().workshop().voting().orElseThrow().count(scenario, 4));
    Fx.waitUntil(
        () -> window.bench().workshop().voting().orElseThrow().tallyProperty().get().total() == 4);
    press("#vote-end");
    SessionEvent.Vote vote = log().all(SessionEvent.Vote.class).findFirst().orElseThrow();
    assertThat(vote.byHand()).isEqualTo(4);
    assertThat(vote.choices())
        .contains(new SessionEvent.Vote.Choice(session.plan().scenarios().get(1).name(), 4));
  }

  @Test
  void thePollAsksThreeAnswersOfEach() throws Exception {
    press("#session-fold");
    Fx.run(() -> ((TitledPane) find("#session-poll")).setExpanded(true));
    window.rest();
    assertThat(Fx.get(() -> find("#session-poll-count").isDisabled())).isTrue();
    assertThat(window.words()).contains("Van 1 (helemaal niet) tot 5 (helemaal)");
    for (Map.Entry<String, Integer> answer :
        Map.of("#session-poll-1", 4, "#session-poll-2", 3, "#session-poll-3", 0).entrySet()) {
      choose(answer.getKey(), answer.getValue());
    }
    press("#session-poll-count");
    assertThat(log().events().getLast())
        .isInstanceOfSatisfying(
            SessionEvent.PollAnswer.class,
            poll -> assertThat(poll.answers()).containsExactly(5, 4, 1));
    assertThat(Fx.get(() -> find("#session-poll-count").isDisabled())).isTrue();
  }

  @Test
  void anEmptySessionLeavesNoFile() throws Exception {
    leave();
    assertThat(files()).isEmpty();
  }

  @Test
  void theSessionGoesOnInTheOtherLanguage() throws TimeoutException {
    press("#session-fold");
    type("#session-text", "Eerst het groen");
    Fx.run(() -> window.bench().switchLanguage());
    window.rest();
    assertThat(window.words()).contains("What is said", "Eerst het groen");
    type("#session-text", "And then the homes");
    assertThat(log().events()).hasSize(2);
  }

  @Test
  void thePanelUnfoldsAndFoldsAway() throws TimeoutException {
    assertThat(window.words()).doesNotContain("Wat er gezegd wordt");
    press("#session-fold");
    assertThat(window.words()).contains("Wat er gezegd wordt");
    press("#session-fold");
    assertThat(window.words()).doesNotContain("Wat er gezegd wordt");
  }
}
