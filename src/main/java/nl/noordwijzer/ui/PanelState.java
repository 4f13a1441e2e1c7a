package nl.noordwijzer.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import nl.noordwijzer.ui.session.Preferences;

/// Whether a panel beside the map is open, and how wide or high it is, in pixels.
final class PanelState {
  /// Where a panel begins, and how far it may go.
  ///
  /// @param key under which it is remembered
  record Usual(String key, boolean open, double size, double least, double most) {}

  private final Usual usual;
  private final BooleanProperty open;
  private final DoubleProperty size;

  PanelState(Usual usual, Preferences preferences) {
    this.usual = usual;
    open = new SimpleBooleanProperty(preferences.flag(usual.key + ".open", usual.open));
    size =
        new SimpleDoubleProperty(
            preferences.number(usual.key + ".size", usual.size, usual.least, usual.most));
  }

  void remember(Preferences preferences) {
    preferences.put(usual.key + ".open", open.get());
    preferences.put(usual.key + ".size", Math.round(size.get()));
  }

  BooleanProperty openProperty() {
    return open;
  }

  void toggle() {
    open.set(!open.get());
  }

  DoubleProperty sizeProperty() {
    return size;
  }

  /// Makes the panel wider or higher, within its bounds.
  void resize(double pixels) {
    size.set(Math.clamp(pixels, usual.least, usual.most));
  }

  void resetSize() {
    size.set(usual.size);
  }
}
