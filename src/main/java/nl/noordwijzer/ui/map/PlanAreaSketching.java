package nl.noordwijzer.ui.map;

import java.util.Optional;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.RemoveItem;
import nl.noordwijzer.edit.ReplaceItem;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.PlanArea;
import nl.noordwijzer.plan.PlanCheck;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.ui.session.Session;

/// Puts what was drawn of plan areas into the plan, as acts that can be undone.
record PlanAreaSketching(Session session, Sketching sketching) {

  /// Gives a plan area the place that was drawn, adds it where the plan does not have it, and
  /// chooses it.
  ///
  /// @param drawn as it was when the drawing began
  /// @return whether the plan took it; if not, the user was told why
  boolean keep(PlanArea drawn, Place place) {
    Optional<PlanArea> known = session.plan().areas().find(drawn.id());
    PlanArea next = known.orElse(drawn).with(place);
    boolean taken =
        isProper(next)
            && sketching.change(
                known.isPresent()
                    ? new ReplaceItem<>(PlanPart.AREAS, next, "")
                    : new AddItem<>(PlanPart.AREAS, next));
    if (taken) {
      session.chosenPlanAreaProperty().set(next);
    }
    return taken;
  }

  /// Gives a plan area another shape, unless that would not be a proper one.
  ///
  /// @param gesture the same for what is one step to the user
  void reshape(PlanArea area, Place place, String gesture) {
    PlanArea next = area.with(place);
    if (isProper(next)) {
      sketching.change(new ReplaceItem<>(PlanPart.AREAS, next, gesture));
    }
  }

  private boolean isProper(PlanArea area) {
    Optional<PlanProblem> wrong =
        new PlanCheck(session.plan(), session.catalogue()).check(area).stream().findFirst();
    wrong.ifPresent(problem -> sketching.tell(problem.sentence()));
    return wrong.isEmpty();
  }

  void remove(PlanArea area) {
    sketching.change(new RemoveItem<>(PlanPart.AREAS, area));
  }
}
