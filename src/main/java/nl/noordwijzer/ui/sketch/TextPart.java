package nl.noordwijzer.ui.sketch;

import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Intervention;

/// A field of words, such as the name.
final class TextPart implements FormPart {
  private final InterventionModel model;
  private final String field;
  private final Function<Intervention, String> reading;
  private final TypedValue<String> typed;
  private final FormField root;

  /// What the field holds in an intervention, and how it comes there.
  record Access(
      Function<Intervention, String> reading,
      BiFunction<Intervention, String, Intervention> writing) {}

  /// @param control its id names the field, in the problems of the plan too
  TextPart(InterventionModel model, String words, TextInputControl control, Access access) {
    this.model = model;
    field = control.getId().substring(control.getId().indexOf('-') + 1);
    reading = access.reading();
    root = new FormField(words, control);
    typed = new TypedValue<>(control, Function.identity(), text -> take(text, access));
  }

  private void take(String text, Access access) {
    typed.means(text);
    model
        .one()
        .ifPresent(intervention ->
            model.change(
                access.writing().apply(intervention, text), Aspect.DETAILS, typed.gesture()));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void forget() {
    typed.forget();
  }

  @Override
  public void show(Intervention intervention) {
    typed.show(reading.apply(intervention));
    root.tell(model.problem(intervention, field));
  }
}
