package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.ui.workshop.SessionLog;
import nl.noordwijzer.workshop.SessionEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who steps through a session keeps the pointer where it is, however much was said.
final class ReplayStepsJourneyTest {
  private static final Instant NOW = Instant.parse("2026-11-20T13:00:00Z");

  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    SessionLog log = stage.window().bench().workshop().log().orElseThrow();
    Fx.run(() -> {
      log.add(new SessionEvent.Decision(NOW, "", "Kort"));
      log.add(new SessionEvent.Decision(NOW, "", "Een lange zin over de wijk. ".repeat(9)));
      log.add(new SessionEvent.Decision(NOW, "", "Klaar"));
    });
    stage.choose("#session-replay", 0);
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  /// From the top of its card, CSS pixels.
  private double depth(String selector) {
    Node button = stage.find(selector);
    Node card = stage.find("#replay-card");
    return Fx.get(() -> card.sceneToLocal(button.localToScene(button.getLayoutBounds())).getMinY());
  }

  @Test
  void theButtonsStayWhereTheyAreUnderLongWords() throws TimeoutException {
    double before = depth("#replay-on");
    Node card = stage.find("#replay-card");
    double low = Fx.get(() -> card.getLayoutBounds().getHeight());
    stage.press("#replay-on");
    assertThat(Fx.get(() -> card.getLayoutBounds().getHeight())).isGreaterThan(low);
    assertThat(depth("#replay-on")).isEqualTo(before);
  }

  /// So that who steps with the keyboard does not change the speed after the last event.
  @Test
  void afterTheLastEventTheFocusIsOnTheWayBack() throws TimeoutException {
    Node on = stage.find("#replay-on");
    Fx.run(on::requestFocus);
    while (!Fx.get(on::isDisabled)) {
      stage.press("#replay-on");
    }
    assertThat(Fx.get(() -> stage.find("#replay-back").isFocused())).isTrue();
  }
}
