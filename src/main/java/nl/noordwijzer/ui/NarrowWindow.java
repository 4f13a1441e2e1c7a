package nl.noordwijzer.ui;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableDoubleValue;

/// Keeps room for the map: in a narrow window one of the panels at its sides is open, the one that
/// was opened last. When the window is wide again, both are back.
final class NarrowWindow {
  /// From this width on, in CSS pixels, both panels leave enough of the map.
  static final double WIDE = 1160;

  private final BooleanProperty left;
  private final BooleanProperty right;
  private boolean narrow;
  private boolean putAway;

  NarrowWindow(ObservableDoubleValue width, BooleanProperty left, BooleanProperty right) {
    this.left = left;
    this.right = right;
    width.subscribe(now -> resize(now.doubleValue() < WIDE));
    left.subscribe(open -> giveWay(open, right));
    right.subscribe(open -> giveWay(open, left));
  }

  private void resize(boolean isNarrow) {
    if (isNarrow == narrow) {
      return;
    }
    narrow = isNarrow;
    if (narrow) {
      giveWay(left.get(), right);
    } else {
      restore();
    }
  }

  private void giveWay(boolean opened, BooleanProperty other) {
    if (narrow && opened && other.get()) {
      putAway = true;
      other.set(false);
    }
  }

  /// Opens what was put away because the window was narrow.
  void restore() {
    narrow = false;
    if (putAway) {
      putAway = false;
      left.set(true);
      right.set(true);
    }
  }
}
