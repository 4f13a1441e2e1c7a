package nl.noordwijzer.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.StackPane;
import nl.noordwijzer.support.Fx;

/// The operator's window and that of the room, for tests of both.
///
/// @param window of the operator
record RoomStage(OpenWindow window) implements AutoCloseable {
  /// On the example, with a room that looks.
  static RoomStage onExample(Path plan) throws TimeoutException {
    return new RoomStage(OpenWindow.meetingOnExample(plan));
  }

  /// In the operator's window.
  Node find(String selector) {
    return window.bench().root().lookup(selector);
  }

  void press(String selector) throws TimeoutException {
    Fx.run(() -> ((ButtonBase) find(selector)).fire());
    window.rest();
  }

  /// Chooses from a menu that unfolds.
  ///
  /// @param number of the item, from 0
  void choose(String menu, int number) throws TimeoutException {
    Fx.run(() -> ((MenuButton) find(menu)).getItems().get(number).fire());
    window.rest();
  }

  StackPane room() {
    return Fx.get(() -> window.bench().workshop().window().orElseThrow().content());
  }

  Optional<Node> inRoom(String selector) {
    return Fx.get(() -> Optional.ofNullable(room().lookup(selector)));
  }

  /// What labels in the room say.
  List<String> words(String selector) {
    return Fx.get(
        () -> room().lookupAll(selector).stream().map(node -> ((Labeled) node).getText()).toList());
  }

  @Override
  public void close() throws TimeoutException {
    window.close();
    Fx.waitUntilWritten();
  }
}
