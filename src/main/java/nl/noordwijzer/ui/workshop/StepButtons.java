package nl.noordwijzer.ui.workshop;

import javafx.scene.Node;
import javafx.scene.control.Button;

/// A button to what was before and one to what comes after: one that goes out of use hands its
/// focus to the other, and not to the field that happens to follow. FX thread only.
///
/// @param other takes the focus where neither can be used
record StepButtons(Button back, Button on, Node other) {
  /// @param before whether there is anything before
  /// @param after whether there is anything after
  void allow(boolean before, boolean after) {
    boolean lost = (back.isFocused() && !before) || (on.isFocused() && !after);
    Button usable = before ? back : on;
    usable.setDisable(!before && !after);
    if (lost) {
      (usable.isDisable() ? other : usable).requestFocus();
    }
    back.setDisable(!before);
    on.setDisable(!after);
  }
}
