package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Status;
import nl.noordwijzer.plan.Status.Certainty;
import nl.noordwijzer.plan.Status.State;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.PanelRows;

/// How far an intervention has come and how sure it is.
final class StatusPart implements FormPart {
  private final InterventionModel model;
  private final ComboBox<State> state;
  private final ComboBox<Certainty> certainty;
  private final Node root;

  StatusPart(InterventionModel model) {
    this.model = model;
    Texts texts = model.texts();
    state =
        PanelRows.choice(
            value -> texts.get("plan.state", value),
            value -> change(new Status(value, status().certainty())));
    state.getItems().setAll(State.values());
    state.setId("intervention-state");
    certainty =
        PanelRows.choice(
            value -> texts.get("plan.certainty", value),
            value -> change(new Status(status().state(), value)));
    certainty.getItems().setAll(Certainty.values());
    certainty.setId("intervention-certainty");
    root =
        FormField.pair(
            new FormField(texts.get("sketch.form.state"), state),
            new FormField(texts.get("sketch.form.certainty"), certainty));
  }

  private Status status() {
    return model.one().map(Intervention::status).orElse(Status.IDEA);
  }

  private void change(Status next) {
    model.one().ifPresent(was -> model.change(was.with(next), Aspect.DETAILS, ""));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Intervention intervention) {
    state.setValue(intervention.status().state());
    certainty.setValue(intervention.status().certainty());
  }
}
