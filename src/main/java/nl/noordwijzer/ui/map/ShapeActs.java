package nl.noordwijzer.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.CommandSequence;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.RemoveInterventions;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.plan.Financing;
import nl.noordwijzer.plan.GeometryKind;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Command;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Sketch;
import nl.noordwijzer.ui.session.TypedNumbers;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/// Makes shapes of shapes: joins chosen interventions, takes one out of another, splits one along a
/// line.
final class ShapeActs {
  /// Metres on each side.
  private static final double WIDEST = 5000;

  /// What is proposed, metres on each side.
  private static final String BUFFER = "10";

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
        command("mappane.shape.join", this::join, this::canJoin),
        command("mappane.shape.cut", this::cut, this::canCut),
        command("mappane.shape.split", this::split, this::canSplit),
        command("mappane.shape.buffer", this::beginBuffer, this::canBuffer),
        command("mappane.shape.areas", this::outline, this::canOutline));
  }

  private Command command(String key, Runnable run, BooleanSupplier can) {
    Texts texts = desk.texts();
    return new Command(texts.get(key), null, run, can, texts.get(key + ".need"));
  }

  /// Whether one drawn shape is chosen.
  private boolean canBuffer() {
    return chosen().size() == 1 && chosen().getFirst().place() instanceof Place.Drawn;
  }

  /// Asks for a width only where the strip can become something.
  private void beginBuffer() {
    if (draws(session.sketch().typeProperty().get()) || draws(typeOf(chosen().getFirst()))) {
      askBuffer(BUFFER);
    } else {
      desk.dialogs().notice(desk.texts().get("mappane.shape.buffer.type"));
    }
  }

  private @Nullable InterventionType typeOf(Intervention one) {
    return session.catalogue().type(one.type(), session.plan()).orElse(null);
  }

  /// Asks until the answer fits or the user goes back.
  private void askBuffer(String proposed) {
    String question = desk.texts().get("mappane.shape.buffer.ask");
    Optional<String> answer = desk.dialogs().ask(question, proposed);
    while (answer.isPresent() && metres(answer.get()).isEmpty()) {
      String wrong = desk.texts().get("mappane.shape.buffer.number", answer.get().strip(), WIDEST);
      answer = desk.dialogs().ask(wrong, answer.get());
    }
    answer.flatMap(this::metres).ifPresent(this::buffer);
  }

  private Optional<Double> metres(String words) {
    double metres = new TypedNumbers(desk.texts().locale()).readMeasure(words).orElse(0);
    return metres > 0 && metres <= WIDEST ? Optional.of(metres) : Optional.empty();
  }

  /// Makes the chosen shape wider on all sides. It becomes a new intervention of the type that is
  /// being drawn, or else the shape itself, whose type may be a surface.
  ///
  /// @param metres on each side, more than 0
  void buffer(double metres) {
    Intervention one = chosen().getFirst();
    Geometry wide = shape(one).buffer(metres);
    if (draws(session.sketch().typeProperty().get())) {
      addAndLeave(new Place.Drawn(wide));
    } else {
      act("mappane.shape.widened", one, List.of(replaced(one, wide)));
    }
  }

  private static boolean draws(@Nullable InterventionType type) {
    return type != null && type.kinds().contains(GeometryKind.POLYGON);
  }

  private boolean canOutline() {
    return draws(session.sketch().typeProperty().get()) && sketching.isAnyChosen();
  }

  /// A drawn shape of the chosen complexes or areas together, of the type that is being drawn.
  private void outline() {
    ChosenPlace.in(session)
        .surface()
        .ifPresentOrElse(
            together -> addAndLeave(new Place.Drawn(together)),
            () -> desk.dialogs().notice(desk.texts().get("mappane.draw.few.surface")));
  }

  private void addAndLeave(Place place) {
    if (sketching.add(place)) {
      session.sketch().take(Sketch.Tool.NONE);
    }
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
