package nl.noordwijzer.ui;

import java.util.function.Supplier;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Escape in the window: what no control uses puts the card away, or else gives up what is being
/// drawn, wherever the keyboard is.
final class EscapeKey {
  private EscapeKey() {}

  static void listen(Parent root, Overlay overlay, Supplier<MainView> view) {
    root.addEventFilter(KeyEvent.KEY_PRESSED, EscapeKey::letThrough);
    root.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          overlay.key(event);
          view.get().escape(event);
        });
  }

  /// Lists and tables keep Escape to themselves, and have no use for it while nobody writes in
  /// them.
  private static void letThrough(KeyEvent event) {
    boolean wanted = event.getCode() == KeyCode.ESCAPE && isIdle(event.getTarget());
    if (wanted && event.getTarget() instanceof Node list && list.getParent() != null) {
      Parent around = list.getParent();
      event.consume();
      around.fireEvent(event.copyFor(around, around));
    }
  }

  private static boolean isIdle(EventTarget target) {
    return switch (target) {
      case ListView<?> list -> list.getEditingIndex() < 0;
      case TableView<?> table -> table.getEditingCell() == null;
      default -> false;
    };
  }
}
