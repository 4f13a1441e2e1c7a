package nl.noordwijzer.ui.sketch;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.FundingSource;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.MeasuredColumn;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What an intervention costs and which part of it each source of funding pays.
final class MoneyPart implements FormPart {
  private static final double WHOLE = 100;

  private final InterventionModel model;
  private final MeasuredColumn root = new MeasuredColumn();
  private final MoneyField cost;
  private final Map<String, MoneyField> shares = new LinkedHashMap<>();
  private final Label problem = FormField.problemLabel();

  /// @param funding changes the sources of funding of the plan
  MoneyPart(InterventionModel model, Command funding) {
    this.model = model;
    root.getStyleClass().add("form-group");
    cost = new MoneyField("cost", model.texts().get("sketch.form.cost"), "€", this::takeCost);
    root.getChildren().add(cost.field);
    for (FundingSource source : model.acts().plan().funding()) {
      String name = source.names().in(model.locale());
      MoneyField field =
          new MoneyField(source.id(), name, "%", value -> takeShare(source.id(), value));
      shares.put(source.id(), field);
      root.getChildren().add(field.field);
    }
    root.getChildren().addAll(problem, change(funding));
  }

  private static Button change(Command funding) {
    Button button = new Button(funding.name(), new FontIcon(Feather.EDIT_2));
    button.setId("money-sources");
    button.setWrapText(true);
    button.getStyleClass().add("flat");
    button.setOnAction(_ -> funding.runIfEnabled());
    return button;
  }

  /// A field with an amount; empty for none.
  private final class MoneyField {
    private final FormField field;
    private final TypedValue<Optional<Double>> typed;

    MoneyField(String id, String words, String unit, Consumer<Optional<Double>> take) {
      TextField control = new TextField();
      control.setId("money-" + id);
      Label behind = new Label(unit);
      behind.setMinWidth(Region.USE_PREF_SIZE);
      field = new FormField(words, control, behind);
      typed =
          new TypedValue<>(
              control, value -> value.map(model::written).orElse(""), text -> read(text, take));
    }

    private void read(String text, Consumer<Optional<Double>> take) {
      OptionalDouble number = model.number(text);
      boolean understood = number.isPresent() || text.isBlank();
      field.setMistake(understood ? "" : model.texts().get("sketch.form.nonumber"));
      if (understood) {
        Optional<Double> value =
            number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        typed.means(value);
        take.accept(value);
      }
    }

    void forget() {
      typed.forget();
      field.setMistake("");
    }

    void show(Optional<Double> value) {
      if (typed.show(value)) {
        field.setMistake("");
      }
    }
  }

  private void takeCost(Optional<Double> value) {
    change(was -> new Financing(was.shares(), value.orElse(null)), cost);
  }

  private void takeShare(String source, Optional<Double> percent) {
    MoneyField field = shares.get(source);
    change(
        was -> {
          Map<String, Double> next = new TreeMap<>(was.shares());
          percent.ifPresentOrElse(
              value -> next.put(source, value / WHOLE), () -> next.remove(source));
          return new Financing(next, was.cost());
        },
        field);
  }

  private interface NextFinancing {
    Financing after(Financing was);
  }

  private void change(NextFinancing next, @Nullable MoneyField field) {
    model
        .one()
        .ifPresent(was ->
            model.change(
                was.with(next.after(was.financing())),
                Aspect.DETAILS,
                field == null ? "" : field.typed.gesture()));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void forget() {
    cost.forget();
    shares.values().forEach(MoneyField::forget);
  }

  @Override
  public void show(Intervention intervention) {
    Financing financing = intervention.financing();
    cost.show(financing.ownCost());
    cost.field.tell(model.problem(intervention, "cost"));
    shares.forEach((source, field) ->
        field.show(Optional.ofNullable(financing.shares().get(source)).map(part -> part * WHOLE)));
    FormField.tell(problem, model.problem(intervention, "funding"));
  }
}
