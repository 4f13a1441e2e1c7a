package nl.noordwijzer.ui.sketch;

import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/// A text that is typed and the value of the plan it stands for. The text follows the value, such
/// as after undo, but is never written anew under the hands of who types it.
///
/// @param <T> the value in the plan
final class TypedValue<T> {
  private final TextInputControl control;
  private final Function<T, String> words;
  private @Nullable T last;
  private boolean following;
  private int runs;

  /// @param typed is told each text that the user makes
  TypedValue(TextInputControl control, Function<T, String> words, Consumer<String> typed) {
    this.control = control;
    this.words = words;
    control
        .textProperty()
        .subscribe((_, text) -> {
          if (!following) {
            typed.accept(text);
          }
        });
    control
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (focused) {
            runs++;
          }
        });
  }

  /// Says for which value the text stands now.
  void means(T value) {
    last = value;
  }

  /// The text stands for nothing any more: what is typed next is of another run.
  void forget() {
    last = null;
    runs++;
  }

  /// Shows a value of the plan.
  ///
  /// @return whether the text had to change
  boolean show(T value) {
    if (value.equals(last)) {
      return false;
    }
    last = value;
    String text = words.apply(value);
    if (!text.equals(control.getText())) {
      following = true;
      control.setText(text);
      following = false;
    }
    return true;
  }

  /// The same from when the keyboard comes to the control until it leaves.
  String gesture() {
    return control.getId() + "/" + runs;
  }
}
