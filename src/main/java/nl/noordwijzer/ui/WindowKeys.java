package nl.noordwijzer.ui;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/// The keys of the window, and what each does now.
///
/// A key can change what the keys do, such as undo that brings other data back. The toolkit is then
/// in the midst of its list of keys, so this list stays and each key looks up what it does.
final class WindowKeys {
  private final Set<KeyCombination> given = new HashSet<>();
  private Map<KeyCombination, Runnable> acts = Map.of();
  private @Nullable Scene last;

  /// Takes the keys of a window, also those that had another task before.
  ///
  /// @param next what each key does from now on; keys that are not in it do nothing
  @SuppressWarnings("ReferenceEquality")
  void set(Scene scene, Map<KeyCombination, Runnable> next) {
    acts = Map.copyOf(next);
    if (scene != last) {
      last = scene;
      given.clear();
    }
    for (KeyCombination key : acts.keySet()) {
      if (given.add(key)) {
        scene.getAccelerators().put(key, () -> acts.getOrDefault(key, () -> {}).run());
      }
    }
  }
}
