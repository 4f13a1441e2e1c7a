package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import org.kordamp.ikonli.feather.Feather;

/// The heading of a section, with what can be done there beside it.
final class SectionHead extends HBox {
  SectionHead(String words, Node... acts) {
    getStyleClass().add("section-head");
    Label heading = new Label(words);
    heading.getStyleClass().add("section-title");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    getChildren().add(heading);
    getChildren().addAll(acts);
  }

  /// A button for the head.
  ///
  /// @param key of its words; what stands before and behind the first point makes its id
  static Button act(Texts texts, String key, Feather icon, Runnable run) {
    Button button = IconButton.of(icon, texts.get(key), run);
    button.getStyleClass().addAll("flat", "button-icon");
    button.setId(key.substring(key.indexOf('.') + 1).replace('.', '-'));
    return button;
  }
}
