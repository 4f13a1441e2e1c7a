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
/// @param lacking what to do first where it cannot be done now, in words; absent where it is then
///   not offered at all
public record Command(
    String name,
    @Nullable KeyCombination shortcut,
    Runnable run,
    BooleanSupplier enabled,
    @Nullable String lacking) {

  /// An act that is not offered while it cannot be done.
  public Command(
      String name, @Nullable KeyCombination shortcut, Runnable run, BooleanSupplier enabled) {
    this(name, shortcut, run, enabled, null);
  }

  /// An act that can always be done.
  public static Command of(String name, @Nullable KeyCombination shortcut, Runnable run) {
    return new Command(name, shortcut, run, () -> true);
  }

  public Optional<KeyCombination> key() {
    return Optional.ofNullable(shortcut);
  }

  /// What to do first; empty where it can be done now, or where nothing can be said.
  public Optional<String> need() {
    return enabled.getAsBoolean() ? Optional.empty() : Optional.ofNullable(lacking);
  }

  /// Does it, unless it cannot be done now.
  public void runIfEnabled() {
    if (enabled.getAsBoolean()) {
      run.run();
    }
  }
}
