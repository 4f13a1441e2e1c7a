package nl.noordwijzer.ui.map;

import javafx.scene.Node;
import javafx.scene.input.KeyEvent;

/// The map from the keyboard: arrows move, plus and minus zoom, Home shows Heerlen-Noord, Ctrl with
/// an arrow chooses the neighbouring area, Backspace goes back to the last view.
final class KeyTools {
  private static final double STEP = 80;

  private final MapViewModel model;
  private final MapActions actions;
  private final Runnable escape;

  /// @param escape ends what is under way, or clears the choice
  KeyTools(MapViewModel model, MapActions actions, Runnable escape) {
    this.model = model;
    this.actions = actions;
    this.escape = escape;
  }

  void listen(Node surface) {
    surface.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (press(event)) {
            event.consume();
          }
        });
  }

  private boolean press(KeyEvent event) {
    Direction direction = Direction.of(event.getCode());
    if (direction != null) {
      return arrow(direction, event);
    }
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    switch (event.getCode()) {
      case PLUS, ADD, EQUALS -> actions.zoomIn();
      case MINUS, SUBTRACT -> actions.zoomOut();
      case HOME -> actions.home();
      case BACK_SPACE -> actions.back();
      case ESCAPE -> escape.run();
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean arrow(Direction direction, KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    if (event.isShortcutDown()) {
      actions.step(direction);
    } else {
      model.pan(-direction.x * STEP, direction.y * STEP);
    }
    return true;
  }
}
