package nl.noordwijzer.ui.session;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// An act the user can choose by key, by button or by searching for its name.
///
/// @param name in the language of the user
/// @param shortcut absent where the act has no key of its own
/// @param run does it; FX thread only
/// @param enabled whether it can be done now
public record Command(
    String name, @Nullable KeyCombination shortcut, Runnable run, BooleanSupplier enabled) {

  /// An act that can always be done.
  public static Command of(String name, @Nullable KeyCombination shortcut, Runnable run) {
    return new Command(name, shortcut, run, () -> true);
  }

  public Optional<KeyCombination> key() {
    return Optional.ofNullable(shortcut);
  }

  /// Does it, unless it cannot be done now.
  public void runIfEnabled() {
    if (enabled.getAsBoolean()) {
      run.run();
    }
  }
}
