package nl.noordwijzer.ui.sketch;

import java.util.OptionalDouble;
import java.util.function.IntFunction;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.session.MeasuredColumn;

/// The first and the last year of an intervention.
final class YearsPart implements FormPart {
  private final InterventionModel model;
  private final YearField start;
  private final YearField end;
  private final Label problem = FormField.problemLabel();
  private final MeasuredColumn root;

  YearsPart(InterventionModel model) {
    this.model = model;
    start = new YearField("start", year -> new Years(year, years().end()));
    end = new YearField("end", year -> new Years(years().start(), year));
    root = new MeasuredColumn(FormField.pair(start.field, end.field), problem);
    root.getStyleClass().add("form-field");
  }

  private Years years() {
    return model.one().map(Intervention::years).orElse(new Years(Years.FIRST, Years.LAST));
  }

  private final class YearField {
    private final TextField control = new TextField();
    private final FormField field;
    private final TypedValue<Integer> typed;

    YearField(String name, IntFunction<Years> years) {
      control.setId("intervention-" + name);
      field = new FormField(model.texts().get("sketch.form." + name), control);
      typed = new TypedValue<>(control, String::valueOf, text -> take(text, years));
    }

    private void take(String text, IntFunction<Years> years) {
      OptionalDouble number = model.number(text);
      boolean right = number.isPresent() && Years.isYear(number.getAsDouble());
      field.setMistake(right ? "" : model.words(new Phrase("plan.problem.years.horizon")));
      if (!right) {
        FormField.tell(problem, "");
      } else {
        int year = (int) number.getAsDouble();
        typed.means(year);
        model
            .one()
            .ifPresent(was -> model.change(was.with(years.apply(year)), Aspect.YEARS, gesture()));
      }
    }

    private String gesture() {
      return typed.gesture();
    }

    private void forget() {
      typed.forget();
      field.setMistake("");
    }

    private void show(int year) {
      if (typed.show(year)) {
        field.setMistake("");
      }
    }
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void forget() {
    start.forget();
    end.forget();
  }

  @Override
  public void show(Intervention intervention) {
    start.show(intervention.years().start());
    end.show(intervention.years().end());
    boolean isUnderstood = !start.field.hasMistake() && !end.field.hasMistake();
    FormField.tell(problem, isUnderstood ? model.problem(intervention, "years") : "");
  }
}
