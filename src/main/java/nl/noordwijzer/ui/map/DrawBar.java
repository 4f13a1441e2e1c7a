package nl.noordwijzer.ui.map;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The buttons to finish, take back and stop while something is drawn, for who has no keyboard at
/// hand.
final class DrawBar extends HBox {
  private final Texts texts;
  private final Button finish;
  private final Button back;

  /// What the buttons do.
  record Acts(Runnable finish, Runnable back, Runnable stop) {}

  DrawBar(Texts texts, Acts acts) {
    this.texts = texts;
    getStyleClass().addAll("draw-bar", "map-button-group");
    setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    finish = button("finish", Feather.CHECK, acts.finish());
    back = button("back", Feather.CORNER_UP_LEFT, acts.back());
    getChildren().addAll(finish, back, button("stop", Feather.X, acts.stop()));
    PanelRows.show(this, false);
  }

  private Button button(String key, Feather icon, Runnable run) {
    Button button = new Button(texts.get("mappane.draw.bar." + key), new FontIcon(icon));
    button.setId("draw-" + key);
    button.setFocusTraversable(false);
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> run.run());
    return button;
  }

  /// @param drawing whether anything is being drawn
  /// @param finishable whether it can be finished as it is
  /// @param begun whether there is anything to take back
  void show(boolean drawing, boolean finishable, boolean begun) {
    PanelRows.show(this, drawing);
    finish.setDisable(!finishable);
    back.setDisable(!begun);
  }
}
