package nl.noordwijzer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.support.Fx;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What keys do, pressed as the toolkit does.
final class WindowKeysTest {
  private static final KeyCombination F2 = KeyCombination.valueOf("F2");
  private static final KeyCombination F3 = KeyCombination.valueOf("F3");

  private final List<String> done = new ArrayList<>();
  private final WindowKeys keys = new WindowKeys();
  private Scene scene;

  @BeforeEach
  void open() throws TimeoutException {
    Fx.start();
    scene = Fx.get(() -> new Scene(new Group()));
  }

  private void press(KeyCode code) throws TimeoutException {
    Fx.run(() ->
        Event.fireEvent(
            scene, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false)));
  }

  private Runnable act(String name) {
    return () -> done.add(name);
  }

  @Test
  void eachDoesWhatItDoesNow() throws TimeoutException {
    Fx.run(() -> keys.set(scene, Map.of(F2, act("een"))));
    press(KeyCode.F2);
    Fx.run(() -> keys.set(scene, Map.of(F2, act("twee"), F3, act("drie"))));
    press(KeyCode.F2);
    press(KeyCode.F3);
    Fx.run(() -> keys.set(scene, Map.of()));
    press(KeyCode.F2);
    assertThat(done).containsExactly("een", "twee", "drie");
  }

  @Test
  void thoseOfTheNextPlanTakeTheKeysOver() throws TimeoutException {
    Fx.run(() -> keys.set(scene, Map.of(F2, act("eerst"))));
    Fx.run(() -> new WindowKeys().set(scene, Map.of(F2, act("daarna"))));
    press(KeyCode.F2);
    assertThat(done).containsExactly("daarna");
  }

  /// As undo does that brings other data back.
  @Test
  void aKeyMayChangeWhatTheKeysDo() throws TimeoutException {
    Fx.run(() ->
        keys.set(
            scene,
            Map.of(
                F2,
                () -> {
                  done.add("ongedaan");
                  keys.set(scene, Map.of(F2, act("opnieuw"), F3, act("ander")));
                },
                F3,
                act("eerst"))));
    press(KeyCode.F2);
    press(KeyCode.F3);
    press(KeyCode.F2);
    assertThat(done).containsExactly("ongedaan", "ander", "opnieuw");
  }
}
