package nl.noordwijzer.ui;

import atlantafx.base.theme.Styles;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the cards over the map have in common.
final class Cards {
  private Cards() {}

  /// A heading with the button that puts the card away.
  static HBox heading(String title, String close, Runnable away) {
    Label heading = new Label(title);
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    Button button = new Button(null, new FontIcon(Feather.X));
    button.getStyleClass().addAll(Styles.FLAT, "frame-button");
    button.setAccessibleText(close);
    button.setTooltip(new Tooltip(close));
    button.setOnAction(_ -> away.run());
    HBox box = new HBox(8, heading, button);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  /// Running text that wraps.
  static Label text(String words, String... styleClasses) {
    Label label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(Region.USE_PREF_SIZE);
    label.getStyleClass().addAll(styleClasses);
    return label;
  }

  /// A sign with running text beside it.
  static HBox beside(Node sign, Label words) {
    words.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox box = new HBox(12, sign, words);
    box.setAlignment(Pos.TOP_LEFT);
    return box;
  }
}
