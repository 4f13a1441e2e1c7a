package nl.noordwijzer.ui.sketch;

import javafx.scene.Node;
import nl.noordwijzer.edit.ReplaceIntervention.Aspect;
import nl.noordwijzer.plan.Actor;
import nl.noordwijzer.plan.Goal;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Policy;
import nl.noordwijzer.plan.Principle;
import nl.noordwijzer.plan.Term;
import nl.noordwijzer.ui.session.MeasuredColumn;

/// Who carries an intervention out, for which goals, on which term and by which principles.
final class PolicyPart implements FormPart {
  private final InterventionModel model;
  private final ConstantBoxes<Actor> actors;
  private final ConstantBoxes<Goal> goals;
  private final ConstantBoxes<Term> terms;
  private final ConstantBoxes<Principle> principles;
  private final MeasuredColumn root = new MeasuredColumn();

  PolicyPart(InterventionModel model) {
    this.model = model;
    root.getStyleClass().add("form-group");
    actors = boxes(Actor.class, "plan.actor", "sketch.form.actors");
    goals = boxes(Goal.class, "plan.goal", "sketch.form.goals");
    terms = boxes(Term.class, "plan.term", "sketch.form.terms");
    principles = boxes(Principle.class, "plan.principle", "sketch.form.principles");
  }

  private <E extends Enum<E>> ConstantBoxes<E> boxes(Class<E> type, String words, String title) {
    ConstantBoxes<E> boxes =
        new ConstantBoxes<>(type, model.texts(), words, model.texts().get(title), this::take);
    root.getChildren().add(boxes);
    return boxes;
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
