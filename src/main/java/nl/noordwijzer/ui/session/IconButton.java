package nl.noordwijzer.ui.session;

import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// Buttons that show only an icon, and say what they do in a tooltip and to a screen reader.
public final class IconButton {
  private IconButton() {}

  public static Button of(Ikon icon, String words, Runnable act) {
    Button button = new Button(null, new FontIcon(icon));
    name(button, words);
    button.setOnAction(_ -> act.run());
    return button;
  }

  /// Names a control that shows no words, for the eye and for a screen reader.
  public static void name(Control control, String words) {
    Tooltip tooltip = control.getTooltip();
    if (tooltip == null) {
      control.setTooltip(new Tooltip(words));
    } else {
      tooltip.setText(words);
    }
    control.setAccessibleText(words);
  }
}
