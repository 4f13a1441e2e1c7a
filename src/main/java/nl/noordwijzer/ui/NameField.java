package nl.noordwijzer.ui;

import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// A field for a name, with the button that takes it.
final class NameField {
  private NameField() {}

  /// @param prompt what is to be written, also for a screen reader
  /// @param allowed what may be taken
  /// @param taken told the name, without space around it
  static HBox of(
      String prompt, String first, String act, Predicate<String> allowed, Consumer<String> taken) {
    TextField field = new TextField(first);
    field.setPromptText(prompt);
    field.setAccessibleText(prompt);
    field.getStyleClass().add("name-field");
    HBox.setHgrow(field, Priority.ALWAYS);
    Button take = new Button(act);
    take.setDefaultButton(true);
    take.setMinWidth(Region.USE_PREF_SIZE);
    take.setOnAction(_ -> taken.accept(field.getText().strip()));
    field.textProperty().subscribe(text -> take.setDisable(!allowed.test(text.strip())));
    HBox box = new HBox(8, field, take);
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }
}
