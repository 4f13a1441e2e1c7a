package nl.noordwijzer.ui;

import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import nl.noordwijzer.ui.session.Command;

/// Undo and redo while the keyboard is in a field: the field keeps these keys to itself, also where
/// nothing was written in it. Then they are of the plan.
final class FieldUndo {
  private static final KeyCombination REDO_TOO = KeyCombination.valueOf("Shortcut+Y");

  private final Command undo;
  private final Command redo;

  private FieldUndo(Command undo, Command redo) {
    this.undo = undo;
    this.redo = redo;
  }

  static void listen(Parent root, Command undo, Command redo) {
    FieldUndo fields = new FieldUndo(undo, redo);
    root.addEventFilter(KeyEvent.KEY_PRESSED, fields::press);
  }

  private void press(KeyEvent event) {
    if (!(event.getTarget() instanceof TextInputControl field)) {
      return;
    }
    if (is(undo, event) && !field.isUndoable()) {
      undo.runIfEnabled();
      event.consume();
    } else if ((is(redo, event) || REDO_TOO.match(event)) && !field.isRedoable()) {
      redo.runIfEnabled();
      event.consume();
    }
  }

  private static boolean is(Command command, KeyEvent event) {
    return command.key().filter(key -> key.match(event)).isPresent();
  }
}
