package nl.noordwijzer.ui.sketch;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;

/// What the keys and a click do in a list of what is on the map: Enter and a click show what is
/// chosen, Delete removes it.
record ListKeys(Runnable show, Runnable remove) {
  void listen(ListView<?> list) {
    list.setOnKeyPressed(this::key);
    list.setOnMouseClicked(_ -> show.run());
  }

  private void key(KeyEvent event) {
    switch (event.getCode()) {
      case DELETE -> remove.run();
      case ENTER -> show.run();
      default -> {
        return;
      }
    }
    event.consume();
  }
}
