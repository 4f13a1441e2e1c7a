package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Makes shapes of shapes: joins chosen interventions, takes one out of another, splits one along a
/// line.
final class ShapeActs {
  private final Desk desk;
  private final Session session;
  private final Sketching sketching;

  ShapeActs(Desk desk) {
    this.desk = desk;
    session = desk.session();
    sketching = new Sketching(desk);
  }

  List<Command> commands() {
    return List.of(
        new Command(desk.texts().get("mappane.shape.join"), null, this::join, this::canJoin),
        new Command(desk.texts().get("mappane.shape.cut"), null, this::cut, this::canCut),
        new Command(desk.texts().get("mappane.shape.split"), null, this::split, this::canSplit));
  }

  private List<Intervention> chosen() {
    return session.chosenInterventionsProperty().get();
  }

  private List<Intervention> chosen(GeometryKind kind) {
    return chosen().stream()
        .filter(one ->
            one.place() instanceof Place.Drawn(Geometry shape)
                && GeometryKind.of(shape).filter(kind::equals).isPresent())
        .toList();
  }

  private static Geometry shape(Intervention one) {
    return ((Place.Drawn) one.place()).geometry();
  }

  private boolean canJoin() {
    List<Intervention> surfaces = chosen(GeometryKind.POLYGON);
    return surfaces.size() > 1 && surfaces.size() == chosen().size();
  }

  /// The first one chosen becomes all of them; the others go.
  private void join() {
    List<Intervention> all = chosen(GeometryKind.POLYGON);
    Geometry together = shape(all.getFirst());
    for (Intervention other : all.subList(1, all.size())) {
      together = OverlayNGRobust.overlay(together, shape(other), OverlayNG.UNION);
    }
    List<String> others = all.subList(1, all.size()).stream().map(Intervention::id).toList();
    Intervention first = all.getFirst();
    List<PlanCommand> commands =
        List.of(replaced(first, together), new RemoveInterventions(others));
    if (act("mappane.shape.joined", first, commands)) {
      desk.dialogs().notice(desk.texts().get("mappane.shape.joined.figures", first.name()));
    }
  }

  private boolean canCut() {
    return chosen().size() == 2 && chosen(GeometryKind.POLYGON).size() == 2;
  }

  /// The first one chosen loses what the second covers; the second stays.
  private void cut() {
    List<Intervention> both = chosen(GeometryKind.POLYGON);
    Geometry left =
        OverlayNGRobust.overlay(
            shape(both.getFirst()), shape(both.getLast()), OverlayNG.DIFFERENCE);
    if (left.isEmpty()) {
      desk.dialogs().notice(desk.texts().get("mappane.shape.nothing"));
    } else {
      act("mappane.shape.taken", both.getFirst(), List.of(replaced(both.getFirst(), left)));
    }
  }

  private boolean canSplit() {
    return chosen().size() == 2
        && chosen(GeometryKind.POLYGON).size() == 1
        && chosen(GeometryKind.LINE).size() == 1;
  }

  /// The surface becomes its pieces on both sides of the line; the line stays. The figures stay
  /// with the largest piece, so that none is counted twice.
  private void split() {
    Intervention surface = chosen(GeometryKind.POLYGON).getFirst();
    List<Geometry> pieces =
        ShapeEdit.split(shape(surface), shape(chosen(GeometryKind.LINE).getFirst()));
    if (pieces.size() < 2) {
      desk.dialogs().notice(desk.texts().get("mappane.shape.whole"));
      return;
    }
    List<PlanCommand> commands = new ArrayList<>();
    commands.add(replaced(surface, pieces.getFirst()));
    String scenario = session.scenario().id();
    for (Geometry piece : pieces.subList(1, pieces.size())) {
      Intervention part =
          surface
              .withId(session.sketch().newId())
              .withName(sketching.freeName(surface.name()))
              .with(new Place.Drawn(piece))
              .withInputs(Map.of())
              .with(Financing.NONE);
      commands.add(new AddIntervention(scenario, part));
    }
    if (act("mappane.shape.halved", surface, commands)) {
      desk.dialogs().notice(desk.texts().get("mappane.shape.halved.figures", surface.name()));
    }
  }

  private static PlanCommand replaced(Intervention one, Geometry shape) {
    return new ReplaceIntervention(
        one.with(new Place.Drawn(shape)), ReplaceIntervention.Aspect.PLACE, "");
  }

  private boolean act(String key, Intervention first, List<PlanCommand> commands) {
    return sketching.change(new CommandSequence(new Phrase(key, first.name()), commands));
  }
}
