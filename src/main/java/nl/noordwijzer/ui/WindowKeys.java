package nl.noordwijzer.ui;

import java.util.Map;
import javafx.collections.ObservableMap;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;

/// The keys of the window, and what each does now.
///
/// A key can change what the keys do, such as undo that brings other data back. The toolkit is then
/// in the midst of its list of keys, so this list stays and each key looks up what it does.
final class WindowKeys {
  private Map<KeyCombination, Runnable> acts = Map.of();

  /// @param next what each key does from now on; keys that are not in it do nothing
  void set(Scene scene, Map<KeyCombination, Runnable> next) {
    acts = Map.copyOf(next);
    ObservableMap<KeyCombination, Runnable> keys = scene.getAccelerators();
    for (KeyCombination key : acts.keySet()) {
      if (!keys.containsKey(key)) {
        keys.put(key, () -> acts.getOrDefault(key, () -> {}).run());
      }
    }
  }
}
