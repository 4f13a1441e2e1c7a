package nl.noordwijzer.ui.sketch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.scene.control.TextField;
import nl.noordwijzer.plan.InputCheck;
import nl.noordwijzer.plan.InputKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.TypeInput;
import nl.noordwijzer.ui.session.MeasuredColumn;
import nl.noordwijzer.ui.session.PanelRows;

/// The numbers of several interventions of one type at once. A field is empty where they differ,
/// and counts when it is left or Enter is struck: one act.
final class SeveralInputs extends MeasuredColumn {
  private final InterventionModel model;
  private final List<NumberField> fields = new ArrayList<>();
  private String made = "";

  SeveralInputs(InterventionModel model) {
    this.model = model;
    getStyleClass().add("form-group");
  }

  /// Takes over what the plan says; nothing is shown for interventions of several types.
  void show(List<Intervention> chosen) {
    boolean same = chosen.stream().map(Intervention::type).distinct().count() == 1;
    Optional<InterventionType> type = same ? model.type(chosen.getFirst()) : Optional.empty();
    String id = type.map(InterventionType::id).orElse("");
    if (!id.equals(made)) {
      made = id;
      make(type.map(InterventionType::inputs).orElse(List.of()));
    }
    fields.forEach(field -> field.show(chosen));
    PanelRows.show(this, !fields.isEmpty());
  }

  private void make(List<TypeInput> inputs) {
    fields.clear();
    inputs.stream()
        .filter(input -> input.kind() == InputKind.NUMBER || input.kind() == InputKind.YEAR)
        .forEach(input -> fields.add(new NumberField(input)));
    getChildren().setAll(fields.stream().map(field -> field.field).toList());
  }

  /// A number that all are given.
  private final class NumberField {
    private final TypeInput input;
    private final TextField control = new TextField();
    private final FormField field;
    private final TypedValue<Optional<Double>> typed;

    NumberField(TypeInput input) {
      this.input = input;
      Locale locale = model.locale();
      control.setId("several-input-" + input.name());
      String unit = input.unit().in(locale);
      String words = input.labels().in(locale);
      field = new FormField(unit.isEmpty() ? words : words + " (" + unit + ")", control);
      typed =
          new TypedValue<>(
              control,
              value -> value.map(number -> model.written(input, number)).orElse(""),
              this::judge);
      control.setOnAction(_ -> enter());
      control
          .focusedProperty()
          .subscribe((before, focused) -> {
            if (before && !focused) {
              enter();
            }
          });
    }

    private void judge(String text) {
      boolean wrong = !text.isBlank() && value(text).isEmpty();
      field.setMistake(wrong ? mistake(text) : "");
    }

    private String mistake(String text) {
      OptionalDouble number = model.number(text);
      return number.isEmpty()
          ? model.words(new Phrase("plan.problem.input.kind", input.labels()))
          : new InputCheck(input)
              .check(new InputValue.Amount(number.getAsDouble()))
              .map(model::words)
              .orElse("");
    }

    private Optional<InputValue> value(String text) {
      OptionalDouble number = model.number(text);
      return number.isEmpty()
          ? Optional.empty()
          : Optional.<InputValue>of(new InputValue.Amount(number.getAsDouble()))
              .filter(value -> new InputCheck(input).check(value).isEmpty());
    }

    private void enter() {
      value(control.getText())
          .ifPresent(value -> {
            typed.means(Optional.of(((InputValue.Amount) value).value()));
            model.changeAll(was -> was.with(input.name(), value));
          });
    }

    private void show(List<Intervention> chosen) {
      List<Optional<InputValue>> values =
          chosen.stream().map(item -> item.input(input.name())).distinct().toList();
      Optional<Double> common =
          values.size() == 1
                  && values.getFirst().orElse(null) instanceof InputValue.Amount(double number)
              ? Optional.of(number)
              : Optional.empty();
      if (typed.show(common)) {
        field.setMistake("");
      }
    }
  }
}
