package nl.noordwijzer.ui.map;

import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Coordinate;

/// Drawing from the keyboard: arrows move the pointer, Space sets a vertex, Enter finishes,
/// Backspace takes back, T follows a border; numbers say where the next vertex comes.
final class DrawKeys {
  private static final double STEP = 10;
  private static final double SMALL_STEP = 1;

  private final DrawModel model;
  private final MapViewModel view;
  private final Runnable finish;
  private final Runnable leave;
  private final Consumer<String> need;

  /// @param finish makes the shape part of the plan
  /// @param leave puts the tool away
  /// @param need told the key of the sentence that says what is needed first
  DrawKeys(
      DrawModel model, MapViewModel view, Runnable finish, Runnable leave, Consumer<String> need) {
    this.model = model;
    this.view = view;
    this.finish = finish;
    this.leave = leave;
    this.need = need;
  }

  /// @return whether the key was for the drawing
  boolean press(KeyEvent event) {
    if (event.isShortcutDown()) {
      return event.getCode() == KeyCode.Z && !event.isShiftDown() && model.back();
    }
    Direction direction = Direction.of(event.getCode());
    if (direction != null) {
      return !event.isAltDown() && move(direction, event.isShiftDown() ? SMALL_STEP : STEP);
    }
    switch (event.getCode()) {
      case SPACE -> space();
      case ENTER -> enter();
      case BACK_SPACE -> model.back();
      case T -> follow();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void follow() {
    if (!model.follow()) {
      need.accept("mappane.draw.border");
    }
  }

  private void space() {
    if (model.typed().isEmpty()) {
      set();
    } else {
      model.type(" ");
    }
  }

  private void enter() {
    if (model.typed().isEmpty()) {
      finish.run();
    } else {
      set();
    }
  }

  private void set() {
    if (model.isTypedTooFar()) {
      need.accept("mappane.draw.far");
      return;
    }
    model.set();
    if (model.isDone()) {
      leave.run();
    }
  }

  /// Moves the pointer, and the map with it at its edge.
  private boolean move(Direction direction, double pixels) {
    Viewport present = view.viewport();
    double metres = pixels * present.metresPerUnit();
    Coordinate from = model.pointer();
    Coordinate to = new Coordinate(from.x + direction.x * metres, from.y + direction.y * metres);
    model.point(to, true);
    if (!present.extent().contains(to)) {
      view.pan(-direction.x * present.width() / 2, direction.y * present.height() / 2);
    }
    return true;
  }
}
