package nl.noordwijzer.ui.page;

import java.util.stream.IntStream;
import javafx.scene.input.KeyEvent;

/// What keys do with the items of the page that is looked at.
final class ItemKeys {
  /// Millimetres for one press of an arrow.
  private static final double STEP = 1;

  private static final double LARGE_STEP = 5;
  private static final double SMALL_STEP = 0.1;

  private final PageEdit edit;
  private final PageSurface surface;
  private final Runnable writing;

  /// Counts the presses: while a key is held, it is one act.
  private int press;

  /// @param writing lets the user write in the chosen text
  ItemKeys(PageEdit edit, PageSurface surface, Runnable writing) {
    this.edit = edit;
    this.surface = surface;
    this.writing = writing;
  }

  /// @return whether the key meant something
  boolean pressed(KeyEvent event) {
    return switch (event.getCode()) {
      case TAB -> !event.isShortcutDown() && edit.step(event.isShiftDown() ? -1 : 1);
      case ESCAPE -> surface.escape();
      case LEFT, KP_LEFT -> arrow(event, -1, 0);
      case RIGHT, KP_RIGHT -> arrow(event, 1, 0);
      case UP, KP_UP -> arrow(event, 0, -1);
      case DOWN, KP_DOWN -> arrow(event, 0, 1);
      default -> act(event);
    };
  }

  private boolean act(KeyEvent event) {
    boolean some = !edit.chosenProperty().get().isEmpty();
    return switch (event.getCode()) {
      case A -> event.isShortcutDown() && all();
      case DELETE, BACK_SPACE -> some && run(edit::remove);
      case ENTER -> some && run(writing);
      default -> false;
    };
  }

  private static boolean run(Runnable act) {
    act.run();
    return true;
  }

  private boolean all() {
    edit.choose(IntStream.range(0, edit.items().size()).boxed().toList());
    return true;
  }

  private boolean arrow(KeyEvent event, int across, int down) {
    if (edit.chosenProperty().get().isEmpty() || edit.isDragging()) {
      return false;
    }
    double step = event.isShiftDown() ? LARGE_STEP : event.isAltDown() ? SMALL_STEP : STEP;
    if (event.isShortcutDown()) {
      edit.resize(across * step, down * step, "resize" + press);
    } else {
      edit.move(across * step, down * step, "move" + press);
    }
    return true;
  }

  void released() {
    press++;
  }
}
