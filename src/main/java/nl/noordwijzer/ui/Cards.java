package nl.noordwijzer.ui;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import nl.noordwijzer.text.Texts;

/// What the cards over the map have in common.
final class Cards {
  private Cards() {}

  /// A heading with the button that puts the card away.
  static HBox heading(String title, String close, Runnable away) {
    Label heading = new Label(title);
    heading.getStyleClass().add("heading");
    heading.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    HBox box = new HBox(8, heading, Buttons.close(close, away));
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

  /// A day and a time, on the clock here.
  static String moment(Instant moment, Texts texts) {
    return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
        .withLocale(texts.locale())
        .format(moment.atZone(ZoneId.systemDefault()));
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
