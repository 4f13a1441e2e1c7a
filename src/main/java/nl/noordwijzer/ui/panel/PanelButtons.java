package nl.noordwijzer.ui.panel;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import nl.noordwijzer.text.Texts;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons of the panels that show only an icon.
final class PanelButtons {
  private PanelButtons() {}

  /// @param key of the words for the tooltip and the screen reader
  static Button icon(Texts texts, String key, Feather icon, Runnable act) {
    Button button = new Button(null, new FontIcon(icon));
    button.getStyleClass().addAll("flat", "button-icon");
    button.setTooltip(new Tooltip(texts.get(key)));
    button.setAccessibleText(texts.get(key));
    button.setOnAction(_ -> act.run());
    return button;
  }
}
