package nl.noordwijzer.ui.sketch;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.InputValue;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.ui.session.PanelRows;

/// Another type for an intervention whose own is known to nobody; hidden while it is known.
final class TypePart implements FormPart {
  private final InterventionModel model;
  private final ComboBox<InterventionType> choice;
  private final FormField root;

  TypePart(InterventionModel model) {
    this.model = model;
    choice = PanelRows.choice(type -> type.names().in(model.locale()), this::take);
    choice.setId("intervention-type");
    root = new FormField(model.texts().get("sketch.form.type"), choice);
  }

  /// What the other type does not ask for is dropped.
  private void take(InterventionType type) {
    model
        .one()
        .ifPresent(was -> {
          Map<String, InputValue> inputs = new HashMap<>(was.inputs());
          inputs.keySet().removeIf(name -> type.input(name).isEmpty());
          model.change(was.withType(type.id()).withInputs(inputs), Aspect.DETAILS, "");
        });
  }

  /// Whether interventions of a type may lie as this one does.
  private static boolean fits(InterventionType type, Intervention intervention) {
    return GeometryKind.of(intervention.place()).stream().allMatch(type.kinds()::contains);
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Intervention intervention) {
    Optional<InterventionType> known = model.type(intervention);
    PanelRows.show(root, known.isEmpty());
    if (known.isEmpty()) {
      choice
          .getItems()
          .setAll(model.types().stream().filter(each -> fits(each, intervention)).toList());
      choice.setValue(null);
      root.tell(model.problem(intervention, "type"));
    }
  }
}
