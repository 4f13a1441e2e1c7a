package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What the room reads of a replayed event.
final class ReplayedEventTest {
  @BeforeEach
  void start() throws TimeoutException {
    Fx.start();
  }

  private static String told(Instant time) {
    SessionEvent event = new SessionEvent.Decision(time, "", "Zo doen we het");
    WorkshopSession session = new WorkshopSession("Sessie", time, List.of(event));
    return Fx.get(() -> {
      try (ReplayedEvent label =
          new ReplayedEvent(
              Texts.in(Texts.DUTCH), new SimpleObjectProperty<>(new Replay.Moment(session, 0)))) {
        return label.getText();
      }
    });
  }

  @Test
  void whatHappenedOnAnotherDayHasItsDay() {
    assertThat(told(Instant.parse("2026-03-20T12:00:00Z"))).startsWith("20 maart 2026 ");
  }

  @Test
  void whatHappenedTodayHasOnlyTheHour() {
    assertThat(told(Instant.now())).matches("[0-9]{2}:[0-9]{2} .*");
  }
}
