package nl.noordwijzer.ui.panel;

import javafx.scene.control.Button;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// Buttons of the panels that show only an icon.
final class PanelButtons {
  private PanelButtons() {}

  /// @param key of the words for the tooltip and the screen reader
  static Button icon(Texts texts, String key, Feather icon, Runnable act) {
    Button button = IconButton.of(icon, texts.get(key), act);
    button.getStyleClass().addAll("flat", "button-icon");
    return button;
  }
}
