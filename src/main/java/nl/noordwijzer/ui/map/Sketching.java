package nl.noordwijzer.ui.map;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.edit.AddIntervention;
import nl.noordwijzer.edit.AddItem;
import nl.noordwijzer.edit.AddScenario;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.edit.PlanPart;
import nl.noordwijzer.edit.ReplaceIntervention;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionCheck;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.NoteTheme;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Place;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.ui.session.Author;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.Session;
import org.locationtech.jts.geom.Point;

/// Puts what was drawn into the plan, as acts that can be undone.
final class Sketching {
  private final Desk desk;
  private final Session session;

  Sketching(Desk desk) {
    this.desk = desk;
    session = desk.session();
  }

  /// Adds an intervention of the type that is being drawn and chooses it.
  ///
  /// @return whether the plan took it; if not, the user was told why
  boolean add(Place place) {
    InterventionType type = session.sketch().typeProperty().get();
    if (type == null) {
      desk.dialogs().notice(desk.texts().get("mappane.draw.typeless"));
      return false;
    }
    Intervention drawn =
        type.draft(
            session.sketch().newId(),
            freeName(type.names().in(desk.texts().locale())),
            place,
            Years.after(LocalDate.now(ZoneId.systemDefault())));
    Optional<Phrase> wrong = wrongPlace(drawn);
    if (wrong.isPresent()) {
      tell(wrong.get());
      return false;
    }
    if (!hasScenario()) {
      return false;
    }
    if (change(new AddIntervention(session.scenario().id(), drawn))) {
      choose(drawn.id());
      return true;
    }
    return false;
  }

  /// Adds a note at a point, with words to write over, and chooses it.
  boolean addNote(Place place) {
    if (!(place instanceof Place.Drawn(Point point))) {
      return false;
    }
    Note note =
        new Note(
            session.sketch().newId(),
            point,
            desk.texts().get("mappane.note.new"),
            NoteTheme.OTHER,
            Author.name(),
            Instant.now());
    boolean taken = change(new AddItem<>(PlanPart.NOTES, note));
    if (taken) {
      session.chosenNoteProperty().set(note);
    }
    return taken;
  }

  /// A name with the first number that the scenario does not have yet.
  String freeName(String name) {
    return IntStream.iterate(1, number -> number + 1)
        .mapToObj(number -> number == 1 ? name : name + " " + number)
        .filter(free ->
            session.scenario().interventions().stream()
                .noneMatch(other -> other.name().equals(free)))
        .findFirst()
        .orElse(name);
  }

  private Optional<Phrase> wrongPlace(Intervention drawn) {
    return new InterventionCheck(session.plan(), session.catalogue())
        .check(drawn).stream()
            .filter(problem -> problem.field().equals("place"))
            .map(problem -> problem.sentence())
            .findFirst();
  }

  /// In the base nothing happens: offers a new scenario.
  private boolean hasScenario() {
    Plan plan = session.plan();
    if (!session.scenario().id().equals(plan.base().id())) {
      return true;
    }
    boolean wanted =
        desk.dialogs()
            .confirm(
                desk.texts().get("mappane.draw.base", session.scenario().name()),
                desk.texts().get("mappane.draw.base.make"));
    if (!wanted) {
      return false;
    }
    String letter = Character.toString('A' + plan.scenarios().size() - 1);
    String id = session.sketch().newId();
    if (change(new AddScenario(id, desk.texts().get("mappane.draw.scenario", letter)))) {
      session.show(id);
      return true;
    }
    return false;
  }

  private void choose(String id) {
    session.chosenInterventionsProperty().set(session.plan().intervention(id).stream().toList());
  }

  /// @return whether the plan took it; if not, the user was told why
  boolean change(PlanCommand command) {
    Phrase name = command.name();
    try {
      session.change(desk.texts().get(name.key(), name.arguments(desk.texts().locale())), command);
      return true;
    } catch (RefusedException e) {
      tell(e.sentence());
      return false;
    }
  }

  /// Gives an intervention another shape, unless that would not be a proper one.
  ///
  /// @param gesture the same for what is one step to the user
  void reshape(Intervention intervention, Place place, String gesture) {
    Intervention next = intervention.with(place);
    Optional<Phrase> wrong = wrongPlace(next);
    if (wrong.isPresent()) {
      tell(wrong.get());
    } else {
      change(new ReplaceIntervention(next, ReplaceIntervention.Aspect.PLACE, gesture));
    }
  }

  void tell(Phrase sentence) {
    desk.dialogs()
        .notice(desk.texts().get(sentence.key(), sentence.arguments(desk.texts().locale())));
  }

  /// Chooses the complexes in the chosen areas.
  void chooseComplexesOfAreas() {
    List<Area> areas = session.selectionProperty().get();
    session
        .sketch()
        .complexesProperty()
        .set(
            session.region().ownership().complexes().stream()
                .filter(complex ->
                    areas.stream()
                        .anyMatch(area ->
                            area.geometry().intersects(complex.geometry().getInteriorPoint())))
                .toList());
  }

  /// Whether areas or complexes are chosen.
  boolean isAnyChosen() {
    return !ChosenPlace.in(session).isEmpty();
  }

  /// What is lacking to make a place of what is chosen.
  ///
  /// @return the key of a sentence; empty when nothing is
  String lackingOfChosen() {
    ChosenPlace chosen = ChosenPlace.in(session);
    if (chosen.isEmpty()) {
      return "mappane.draw.few.areas";
    }
    return chosenPlace().isEmpty() ? "mappane.draw.few.surface" : "";
  }

  /// The chosen complexes as a place for the type that is being drawn, else the chosen areas; the
  /// chosen areas as they are for a plan area. None while nothing is chosen.
  Optional<Place> chosenPlace() {
    ChosenPlace chosen = ChosenPlace.in(session);
    return session.sketch().planAreaProperty().get() == null
        ? Optional.ofNullable(session.sketch().typeProperty().get()).flatMap(chosen::of)
        : chosen.asItIs();
  }
}
