package nl.noordwijzer.ui.panel;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedSet;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.noordwijzer.text.Texts;

/// The years side by side: a click or a drag along them chooses one.
final class YearBarTrack extends HBox {
  private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");

  private final YearBarViewModel model;
  private final Texts texts;
  private final Map<Integer, ToggleButton> buttons = new LinkedHashMap<>();

  YearBarTrack(YearBarViewModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().add("year-track");
    setAlignment(Pos.CENTER_LEFT);
    for (int year : model.years()) {
      ToggleButton button = new ToggleButton(Integer.toString(year));
      button.getStyleClass().add("year-button");
      button.setMaxWidth(Double.MAX_VALUE);
      button.setMinWidth(0);
      button.setOnAction(_ -> choose(year));
      HBox.setHgrow(button, Priority.ALWAYS);
      buttons.put(year, button);
    }
    getChildren().addAll(buttons.values());
    addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
  }

  private void choose(int year) {
    model.choose(year);
    refresh();
  }

  private void drag(MouseEvent event) {
    double x = sceneToLocal(event.getSceneX(), event.getSceneY()).getX();
    buttons.forEach((year, button) -> {
      double left = button.getBoundsInParent().getMinX();
      if (x >= left && x < left + button.getWidth()) {
        model.choose(year);
      }
    });
  }

  /// Takes over what the style says.
  void refresh() {
    SortedSet<Integer> known = model.known();
    buttons.forEach((year, button) -> {
      button.setSelected(year == model.year());
      button.pseudoClassStateChanged(UNKNOWN, !known.contains(year));
      button.setTooltip(
          known.contains(year)
              ? null
              : new Tooltip(texts.get("mappane.year.unknown", Integer.toString(year))));
    });
  }
}
