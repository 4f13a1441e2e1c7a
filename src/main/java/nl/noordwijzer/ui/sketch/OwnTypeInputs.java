package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The numbers that a type asks for, a line each.
final class OwnTypeInputs extends VBox {
  private static final double NUMBER = 98;

  private final Texts texts;
  private final VBox rows = new VBox(4);
  private final List<Line> lines = new ArrayList<>();

  OwnTypeInputs(Texts texts) {
    super(6);
    this.texts = texts;
    Label heading = new Label(texts.get("sketch.type.inputs"));
    heading.getStyleClass().add("strong");
    Button add = new Button(texts.get("sketch.type.inputs.add"), new FontIcon(Feather.PLUS));
    add.setId("type-input-add");
    add.getStyleClass().add("flat");
    add.setOnAction(_ -> add(null).label.requestFocus());
    getChildren().addAll(heading, rows, add);
  }

  /// One number with its fields.
  private final class Line {
    private final @Nullable TypeInput was;
    private final TextField label = field("label");
    private final TextField unit = field("unit");
    private final TextField preset = field("preset");
    private final TextField least = field("least");
    private final TextField most = field("most");
    private final HBox box;

    Line(@Nullable TypeInput was) {
      this.was = was;
      HBox.setHgrow(label, Priority.ALWAYS);
      Button away = IconButton.of(Feather.X, texts.get("sketch.type.inputs.remove"), this::remove);
      away.getStyleClass().addAll("flat", "button-icon");
      box = new HBox(4, label, unit, preset, least, most, away);
      for (TextField number : List.of(unit, preset, least, most)) {
        number.setPrefWidth(NUMBER);
        number.setMinWidth(NUMBER);
      }
    }

    private TextField field(String key) {
      TextField field = new TextField();
      String words = texts.get("sketch.type.inputs." + key);
      field.setPromptText(words);
      field.setAccessibleText(words);
      return field;
    }

    private void remove() {
      lines.remove(this);
      rows.getChildren().remove(box);
    }
  }

  private Line add(@Nullable TypeInput input) {
    Line line = new Line(input);
    lines.add(line);
    rows.getChildren().add(line.box);
    if (input != null) {
      line.label.setText(input.labels().dutch());
      line.unit.setText(input.unit().dutch());
      line.least.setText(written(input.limits().least()));
      line.most.setText(written(input.limits().most()));
      if (input.preset().value() instanceof InputValue.Amount(double usual)) {
        line.preset.setText(written(usual));
      }
    }
    return line;
  }

  void show(List<TypeInput> inputs) {
    inputs.stream().filter(input -> input.kind() == InputKind.NUMBER).forEach(this::add);
  }

  List<OwnTypeDraft.Input> written() {
    return lines.stream()
        .map(line ->
            new OwnTypeDraft.Input(
                line.label.getText(),
                line.unit.getText(),
                line.preset.getText(),
                line.least.getText(),
                line.most.getText(),
                line.was))
        .toList();
  }

  private String written(double number) {
    return Double.isFinite(number) ? new TypedNumbers(texts.locale()).written(number) : "";
  }
}
