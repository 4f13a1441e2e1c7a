package nl.noordwijzer.ui.sketch;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.MeasuredColumn;

/// A heading and a box to tick for each constant.
final class ConstantBoxes<E extends Enum<E>> extends MeasuredColumn {
  private final Class<E> type;
  private final Map<E, CheckBox> boxes;

  /// @param words prefix of the keys of the constants
  /// @param changed told when the user ticks
  ConstantBoxes(Class<E> type, Texts texts, String words, String title, Runnable changed) {
    this.type = type;
    boxes = new EnumMap<>(type);
    Label heading = new Label(title);
    heading.getStyleClass().add("strong");
    getStyleClass().add("form-boxes");
    getChildren().add(heading);
    for (E constant : type.getEnumConstants()) {
      CheckBox box = new CheckBox(texts.get(words, constant));
      box.setWrapText(true);
      box.setMinHeight(Region.USE_PREF_SIZE);
      box.setOnAction(_ -> changed.run());
      boxes.put(constant, box);
      getChildren().add(box);
    }
  }

  Set<E> ticked() {
    Set<E> ticked = EnumSet.noneOf(type);
    boxes.forEach((constant, box) -> {
      if (box.isSelected()) {
        ticked.add(constant);
      }
    });
    return ticked;
  }

  void show(Set<E> set) {
    show(set, set);
  }

  /// @param some what holds for a part of those that are shown: half a tick
  void show(Set<E> all, Set<E> some) {
    boxes.forEach((constant, box) -> {
      box.setSelected(all.contains(constant));
      box.setIndeterminate(some.contains(constant) && !all.contains(constant));
    });
  }
}
