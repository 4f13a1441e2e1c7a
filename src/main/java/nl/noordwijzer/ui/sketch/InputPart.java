package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.ui.session.IconButton;
import nl.noordwijzer.ui.session.PanelRows;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/// A field for an input of a type. What holds when nothing is entered stands in it in grey, and
/// says where it comes from when asked.
final class InputPart implements FormPart {
  private final InterventionModel model;
  private final TypeInput input;
  private final Optional<InputValue> preset;
  private final FormField root;
  private final TextField text = new TextField();
  private final ComboBox<Optional<InputValue>> choice;
  private final TypedValue<Optional<InputValue>> typed;
  private @Nullable Label source;

  InputPart(InterventionModel model, InterventionType type, TypeInput input) {
    this.model = model;
    this.input = input;
    preset = input.presetIn(model.acts().plan().assumptions());
    choice = PanelRows.choice(this::option, value -> model.enter(input, value, ""));
    typed =
        new TypedValue<>(text, value -> model.words(input, value.orElse(null)), this::takeTyped);
    String id = "input-" + type.id() + "-" + input.name();
    text.setId(id);
    choice.setId(id);
    text.setPromptText(model.words(input, preset.orElse(null)));
    choice.getItems().setAll(options());
    String words = input.labels().in(model.locale());
    root = new FormField(words, isChosen() ? choice : text, beside());
  }

  private boolean isChosen() {
    return input.kind() == InputKind.CHOICE || input.kind() == InputKind.YES_NO;
  }

  private Node[] beside() {
    List<Node> nodes = new ArrayList<>();
    String unit = input.unit().in(model.locale());
    if (!unit.isEmpty()) {
      Label label = new Label(unit);
      label.setMinWidth(Region.USE_PREF_SIZE);
      label.getStyleClass().add("panel-note");
      nodes.add(label);
    }
    if (preset.isPresent()) {
      Button why =
          IconButton.of(Feather.INFO, model.texts().get("sketch.form.source"), this::toggleSource);
      why.getStyleClass().addAll("flat", "button-icon", "form-why");
      nodes.add(why);
    }
    return nodes.toArray(Node[]::new);
  }

  private void toggleSource() {
    if (source == null) {
      String from = input.preset().source().in(model.locale());
      source = PanelRows.muted();
      source.setText(model.texts().get("sketch.form.preset", presetWords(), from));
      root.getChildren().add(source);
    } else {
      PanelRows.show(source, !source.isVisible());
    }
  }

  private String presetWords() {
    return preset.map(value -> model.words(input, value)).orElse("");
  }

  private List<Optional<InputValue>> options() {
    List<Optional<InputValue>> options = new ArrayList<>();
    options.add(Optional.empty());
    if (input.kind() == InputKind.YES_NO) {
      options.add(Optional.of(new InputValue.YesNo(true)));
      options.add(Optional.of(new InputValue.YesNo(false)));
    }
    input.choices().forEach(item -> options.add(Optional.of(new InputValue.Choice(item.id()))));
    return options;
  }

  private String option(Optional<InputValue> value) {
    if (value.isPresent()) {
      return model.words(input, value.get());
    }
    return preset.isPresent()
        ? model.texts().get("sketch.form.usual", presetWords())
        : model.texts().get("sketch.form.none");
  }

  private void takeTyped(String words) {
    Optional<InputValue> value = read(words);
    boolean understood = value.isPresent() || words.isBlank();
    root.setMistake(
        understood ? "" : model.words(new Phrase("plan.problem.input.kind", input.labels())));
    if (understood) {
      typed.means(value);
      model.enter(input, value, typed.gesture());
    }
  }

  private Optional<InputValue> read(String words) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    if (input.kind() == InputKind.TEXT) {
      return Optional.of(new InputValue.Text(words));
    }
    OptionalDouble number = model.number(words);
    return number.isPresent()
        ? Optional.of(new InputValue.Amount(number.getAsDouble()))
        : Optional.empty();
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void forget() {
    typed.forget();
    root.setMistake("");
    if (source != null) {
      PanelRows.show(source, false);
    }
  }

  @Override
  public void show(Intervention intervention) {
    Optional<InputValue> value = intervention.input(input.name());
    if (isChosen()) {
      choice.setValue(value);
    } else if (typed.show(value)) {
      root.setMistake("");
    }
    root.tell(model.problem(intervention, "input." + input.name()));
  }
}
