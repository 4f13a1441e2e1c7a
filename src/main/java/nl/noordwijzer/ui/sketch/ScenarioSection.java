package nl.noordwijzer.ui.sketch;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.PanelRows;
import org.kordamp.ikonli.feather.Feather;

/// The shown scenario: its name, what it is about, and its place among the others.
final class ScenarioSection extends VBox {
  private final ScenarioModel model;
  private final Texts texts;
  private final TextField name = new TextField();
  private final Paragraph description = new Paragraph("scenario-description", 1);
  private final Label base = PanelRows.muted();
  private final Button earlier;
  private final Button later;
  private final Button remove;

  ScenarioSection(ScenarioModel model, Texts texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("map-section", "scenario");
    earlier = button("earlier", Feather.ARROW_UP, () -> model.move(-1));
    later = button("later", Feather.ARROW_DOWN, () -> model.move(1));
    remove = button("remove", Feather.TRASH_2, model::remove);
    prepareName();
    prepareDescription();
    base.setText(texts.get("sketch.scenario.base"));
    SectionHead head =
        new SectionHead(
            texts.get("sketch.section.scenario"),
            button("add", Feather.PLUS, this::add),
            button("copy", Feather.COPY, this::copy),
            earlier,
            later,
            remove);
    getChildren().addAll(head, name, description, base);
  }

  private Button button(String act, Feather icon, Runnable run) {
    return SectionHead.act(texts, "sketch.scenario." + act, icon, run);
  }

  private void prepareName() {
    name.setId("scenario-name");
    name.setAccessibleText(texts.get("sketch.scenario.rename"));
    name.setOnAction(_ -> takeName());
    name.setOnKeyPressed(this::keyInName);
    name.focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            takeName();
          }
        });
  }

  private void keyInName(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      name.setText(model.shown().name());
      event.consume();
    }
  }

  private void takeName() {
    if (!model.rename(name.getText())) {
      name.setText(model.shown().name());
    }
  }

  private void prepareDescription() {
    description.setPromptText(texts.get("sketch.scenario.describe"));
    description.setAccessibleText(texts.get("sketch.scenario.describe"));
    description
        .focusedProperty()
        .subscribe((_, focused) -> {
          if (!focused) {
            model.describe(description.getText());
          }
        });
  }

  /// Takes over what the plan says.
  void refresh() {
    show(model.shown().name(), name);
    show(model.shown().description(), description);
    PanelRows.show(base, model.isBase());
    remove.setDisable(model.isBase());
    earlier.setDisable(!model.canMove(-1));
    later.setDisable(!model.canMove(1));
  }

  /// Laying out the same words anew would cost as much as other words.
  private static void show(String words, TextInputControl field) {
    if (!words.equals(field.getText())) {
      field.setText(words);
    }
  }

  List<Command> commands() {
    return List.of(
        Command.of(texts.get("sketch.scenario.add"), null, this::add),
        Command.of(texts.get("sketch.scenario.copy"), null, this::copy),
        Command.of(texts.get("sketch.scenario.rename"), null, this::focusName),
        new Command(
            texts.get("sketch.scenario.remove"), null, model::remove, () -> !model.isBase()));
  }

  private void add() {
    nameIf(model.add());
  }

  private void copy() {
    nameIf(model.copy());
  }

  /// What is typed next is the name of what was made.
  private void nameIf(boolean made) {
    if (made) {
      focusName();
    }
  }

  private void focusName() {
    name.requestFocus();
    name.selectAll();
  }
}
