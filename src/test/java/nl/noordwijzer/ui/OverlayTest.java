package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.support.Fx;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Which part of a window has the keyboard while a card lies over it.
final class OverlayTest {
  private final Overlay overlay = new Overlay();
  private final StackPane behind = new StackPane();
  private Region card;
  private boolean away;

  @BeforeEach
  void begin() throws TimeoutException {
    Fx.start();
    behind.setFocusTraversable(true);
    card = Fx.get(() -> WelcomeCard.of(Texts.in(Texts.DUTCH), overlay::hide));
  }

  private Scene window() {
    return new Scene(new StackPane(behind, overlay.root()));
  }

  private static void press(Scene scene, KeyCode code) throws TimeoutException {
    for (EventType<KeyEvent> type : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
      Fx.run(() ->
          Event.fireEvent(
              scene.getFocusOwner(), new KeyEvent(type, "", "", code, false, false, false, false)));
    }
  }

  @Test
  void aCardThatLayReadyBeforeItsWindowTakesTheKeyboardThere() throws TimeoutException {
    Fx.run(() -> overlay.show(card, () -> away = true));
    Scene scene = Fx.get(this::window);
    assertThat(FocusCircle.firstIn(card)).contains(Fx.get(scene::getFocusOwner));
    Fx.run(() -> scene.getRoot().applyCss());
    press(scene, KeyCode.ENTER);
    assertThat(away).isTrue();
  }

  @Test
  void theKeyboardReturnsToWhereItWas() throws TimeoutException {
    Scene scene = Fx.get(this::window);
    Fx.run(behind::requestFocus);
    Fx.run(() -> overlay.show(card, () -> away = true));
    assertThat(FocusCircle.firstIn(card)).contains(Fx.get(scene::getFocusOwner));
    Fx.run(overlay::hide);
    assertThat(Fx.get(scene::getFocusOwner)).isEqualTo(behind);
    assertThat(away).isTrue();
  }
}
