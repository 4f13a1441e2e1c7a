package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.support.TouchScreen;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.WorkshopSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A line that was kept as a note is a slip of which nothing stays when it is undone.
final class KeptInkJourneyTest {
  @TempDir private Path folder;
  private RoomStage stage;

  @BeforeEach
  void open() throws TimeoutException {
    stage = RoomStage.onExample(folder.resolve("plan.gpkg"));
    Session session = stage.window().bench().session();
    Fx.run(() -> session.show(session.plan().scenarios().get(1).id()));
    stage.window().rest();
    stage.press("#workshop-ink");
    Fx.run(() -> {
      draw(MouseEvent.MOUSE_PRESSED, 200, 200);
      draw(MouseEvent.MOUSE_DRAGGED, 300, 200);
      draw(MouseEvent.MOUSE_DRAGGED, 300, 280);
      draw(MouseEvent.MOUSE_RELEASED, 200, 280);
      ((MenuButton) stage.find("#workshop-keep")).getItems().getFirst().fire();
    });
    stage.window().rest();
  }

  @AfterEach
  void close() throws TimeoutException {
    stage.close();
  }

  private void draw(EventType<MouseEvent> type, double x, double y) {
    new TouchScreen(stage.find("#pointing-pad")).mouse(type, new Point2D(x, y));
  }

  private boolean hasLine() {
    return stage.inRoom(".mark-line").isPresent();
  }

  private WorkshopSession told() {
    return Fx.get(
        () -> stage.window().bench().workshop().log().orElseThrow().sessionProperty().get());
  }

  private long standing() {
    return told().standing().all(SessionEvent.Inked.class).count();
  }

  /// Takes the line back as something that was said, and leaves its note.
  private void withdrawLine() throws TimeoutException {
    Fx.run(() -> {
      ListView<?> events = (ListView<?>) stage.find("#session-events");
      events.getSelectionModel().select(lineOf(events));
      events.fireEvent(
          new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.DELETE, false, false, false, false));
    });
    stage.window().rest();
  }

  private static int lineOf(ListView<?> events) {
    return IntStream.range(0, events.getItems().size())
        .filter(i -> events.getItems().get(i) instanceof SessionEvent.Inked)
        .findFirst()
        .orElseThrow();
  }

  private void history(String keys) throws TimeoutException {
    stage.window().press(keys);
    stage.window().rest();
  }

  @Test
  void theLineGoesAndReturnsWithItsNote() throws TimeoutException {
    assertThat(hasLine()).isTrue();
    history("Shortcut+Z");
    assertThat(hasLine()).isFalse();
    assertThat(standing()).isZero();
    history("Shortcut+Shift+Z");
    assertThat(hasLine()).isTrue();
    assertThat(standing()).isOne();
    history("Shortcut+Z");
    assertThat(hasLine()).isFalse();
    assertThat(standing()).isZero();
  }

  @Test
  void aLineThatWasTakenBackStaysAwayWhateverBecomesOfItsNote() throws TimeoutException {
    withdrawLine();
    assertThat(hasLine()).isFalse();
    history("Shortcut+Z");
    assertThat(told().all(SessionEvent.Withdrawn.class)).hasSize(1);
    history("Shortcut+Shift+Z");
    assertThat(hasLine()).isFalse();
    assertThat(told().all(SessionEvent.Inked.class)).hasSize(1);
    assertThat(standing()).isZero();
  }
}
