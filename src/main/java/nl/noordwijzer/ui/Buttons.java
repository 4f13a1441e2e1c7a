package nl.noordwijzer.ui;

import atlantafx.base.theme.Styles;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons of the frame: an icon, a tooltip with the key, a name for a screen reader.
final class Buttons {
  private Buttons() {}

  static Button icon(Command command, Ikon icon) {
    Button button = IconButton.of(icon, command.name(), command::runIfEnabled);
    describe(button, command);
    return button;
  }

  /// A button that puts away what it lies on.
  static Button close(String words, Runnable away) {
    Button button = IconButton.of(Feather.X, words, away);
    dress(button);
    return button;
  }

  /// A button that shows a short word, such as `EN`, and says what it does in its tooltip.
  static Button word(Command command, String word) {
    Button button = new Button(word);
    describe(button, command);
    button.setOnAction(_ -> command.runIfEnabled());
    return button;
  }

  /// A button that stays down while a panel is open.
  static ToggleButton panel(Command command, Ikon icon, PanelState panel) {
    ToggleButton button = new ToggleButton(null, new FontIcon(icon));
    button.selectedProperty().bindBidirectional(panel.openProperty());
    describe(button, command);
    button.getStyleClass().add("panel-toggle");
    return button;
  }

  private static void describe(ButtonBase button, Command command) {
    dress(button);
    describe(button, command, command.name());
  }

  private static void dress(ButtonBase button) {
    button.getStyleClass().addAll(Styles.FLAT, "frame-button");
    button.setMinWidth(Region.USE_PREF_SIZE);
  }

  /// Names the button for the eye and for a screen reader.
  static void describe(ButtonBase button, Command command, String name) {
    String tooltip = command.key().map(key -> name + "  " + key.getDisplayText()).orElse(name);
    IconButton.name(button, tooltip);
    button.setAccessibleText(name);
  }
}
