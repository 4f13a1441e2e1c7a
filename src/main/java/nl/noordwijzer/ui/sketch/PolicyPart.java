package nl.noordwijzer.ui.sketch;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;

/// Who carries an intervention out, for which goals, on which term and by which principles.
final class PolicyPart implements FormPart {
  private final InterventionModel model;
  private final Boxes<Actor> actors;
  private final Boxes<Goal> goals;
  private final Boxes<Term> terms;
  private final Boxes<Principle> principles;
  private final VBox root = new VBox();

  PolicyPart(InterventionModel model) {
    this.model = model;
    root.getStyleClass().add("form-group");
    actors = new Boxes<>(Actor.class, "plan.actor", "sketch.form.actors");
    goals = new Boxes<>(Goal.class, "plan.goal", "sketch.form.goals");
    terms = new Boxes<>(Term.class, "plan.term", "sketch.form.terms");
    principles = new Boxes<>(Principle.class, "plan.principle", "sketch.form.principles");
  }

  /// A box to tick for each constant.
  private final class Boxes<E extends Enum<E>> {
    private final Class<E> type;
    private final Map<E, CheckBox> boxes;

    Boxes(Class<E> type, String words, String title) {
      this.type = type;
      boxes = new EnumMap<>(type);
      Label heading = new Label(model.texts().get(title));
      heading.getStyleClass().add("strong");
      VBox column = new VBox(heading);
      column.getStyleClass().add("form-boxes");
      for (E constant : type.getEnumConstants()) {
        CheckBox box = new CheckBox(model.texts().get(words, constant));
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setOnAction(_ -> take());
        boxes.put(constant, box);
        column.getChildren().add(box);
      }
      root.getChildren().add(column);
    }

    Set<E> ticked() {
      Set<E> ticked = EnumSet.noneOf(type);
      boxes.forEach((constant, box) -> {
        if (box.isSelected()) {
          ticked.add(constant);
        }
      });
      return ticked;
    }

    void show(Set<E> set) {
      boxes.forEach((constant, box) -> box.setSelected(set.contains(constant)));
    }
  }

  private void take() {
    Policy policy =
        new Policy(actors.ticked(), goals.ticked(), terms.ticked(), principles.ticked());
    model.one().ifPresent(was -> model.change(was.with(policy), Aspect.DETAILS, ""));
  }

  @Override
  public Node root() {
    return root;
  }

  @Override
  public void show(Intervention intervention) {
    Policy policy = intervention.policy();
    actors.show(policy.actors());
    goals.show(policy.goals());
    terms.show(policy.terms());
    principles.show(policy.principles());
  }
}
