package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A session to practise with, to its last step and after it.
final class RehearsalJourneyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");

  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    Fx.run(() -> stage.window().bench().workshop().practise());
    stage.window().rest();
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  /// As with the mouse or the keyboard: what is pressed has the focus.
  private void begin(String button) throws TimeoutException {
    Fx.run(() -> stage.find(button).requestFocus());
    stage.press(button);
  }

  private String focused() {
    return Fx.get(() ->
        Optional.ofNullable(stage.window().scene().getFocusOwner()).map(Node::getId).orElse(""));
  }

  @Test
  void afterTheLastStepTheFocusIsOnTheWayBack() throws TimeoutException {
    for (int step = 0; step < 5; step++) {
      assertThat(Fx.get(() -> ((Button) stage.find("#session-next")).isDisabled())).isFalse();
      begin("#session-next");
    }
    assertThat(focused()).isEqualTo("session-previous");
    for (int step = 0; step < 4; step++) {
      begin("#session-previous");
    }
    assertThat(focused()).isEqualTo("session-next");
  }

  @Test
  void whenAllWasDoneTheCardSaysThatItIsFinished() throws TimeoutException {
    stage.press("#session-next");
    stage.press("#session-next");
    List<SessionEvent.Vote.Choice> choices =
        List.of(new SessionEvent.Vote.Choice("Plein", 3), new SessionEvent.Vote.Choice("Park", 0));
    List<SessionEvent> done =
        List.of(
            new SessionEvent.StickyNote(NOW, "", "Een bankje", NoteTheme.OTHER, null),
            new SessionEvent.Intervened(NOW, "", SessionEvent.Act.DRAWN, "Plein", "Plan"),
            new SessionEvent.ModeSet(NOW, SessionMode.CHOOSE),
            new SessionEvent.Vote(NOW, "Welk?", choices, 0, 3),
            new SessionEvent.ModeSet(NOW, SessionMode.NEGOTIATE),
            new SessionEvent.Assumed(NOW, "", "Terugkeer", 60, "%", null),
            new SessionEvent.Decision(NOW, "", "Eerst bouwen"));
    Fx.run(() -> stage.window().bench().workshop().log().ifPresent(log -> done.forEach(log::add)));
    assertThat(stage.window().words()).contains("Oefenen: 10 van 10");
    Fx.run(() ->
        stage
            .window()
            .bench()
            .workshop()
            .log()
            .ifPresent(log -> log.add(new SessionEvent.PollAnswer(NOW, List.of(4, 4, 4)))));
    assertThat(stage.window().words())
        .contains("Oefenen: klaar")
        .doesNotContain("Oefenen: 10 van 10");
  }
}
