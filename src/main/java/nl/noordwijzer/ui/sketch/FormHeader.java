package nl.noordwijzer.ui.sketch;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// Above the form of what is chosen: what it is, and the button that lets go of it.
final class FormHeader extends VBox {
  /// @param below what more is said of it
  /// @param close name of the button
  FormHeader(Label title, Label below, String close, Runnable away) {
    title.getStyleClass().add("profile-title");
    title.setWrapText(true);
    title.setMaxWidth(Double.MAX_VALUE);
    title.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(title, Priority.ALWAYS);
    Button button = IconButton.of(Feather.X, close, away);
    button.getStyleClass().add("flat");
    button.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(title, button);
    row.getStyleClass().add("profile-title-row");
    getStyleClass().add("profile-header");
    getChildren().addAll(row, below);
  }
}
