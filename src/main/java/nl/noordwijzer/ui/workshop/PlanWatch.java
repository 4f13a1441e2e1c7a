package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.util.Duration;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Assumption;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RegisterChange;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.Spot;

/// Tells which interventions and notes were drawn, changed and removed, and what assumptions
/// became, once the hand has rested: a drag or a number that is typed is one act. FX thread only.
final class PlanWatch implements AutoCloseable {
  private static final Duration REST = Duration.seconds(1);

  private final Session session;
  private final ReadOnlyStringProperty group;
  private final Supplier<Locale> language;
  private final Consumer<SessionEvent> told;
  private final PauseTransition rest = new PauseTransition(REST);
  private final Subscription subscription;
  private Plan known;

  /// @param group who draws now
  /// @param language in which the room speaks
  PlanWatch(
      Session session,
      ReadOnlyStringProperty group,
      Supplier<Locale> language,
      Consumer<SessionEvent> told) {
    this.session = session;
    this.group = group;
    this.language = language;
    this.told = told;
    known = session.plan();
    rest.setOnFinished(_ -> settle());
    subscription = session.planProperty().subscribe((_, _) -> rest.playFromStart());
  }

  /// Tells what changed up to now.
  void settle() {
    rest.stop();
    Plan before = known;
    known = session.plan();
    for (Scenario now : known.scenarios()) {
      before.scenarios().find(now.id()).stream()
          .flatMap(was -> events(was, now).stream())
          .forEach(told);
    }
    notes(RegisterChange.between(before.notes(), known.notes())).forEach(told);
    agreed(RegisterChange.between(before.assumptions(), known.assumptions())).forEach(told);
  }

  private List<SessionEvent> notes(RegisterChange<Note> change) {
    List<SessionEvent> events = new ArrayList<>();
    change.added().forEach(it -> events.add(event(SessionEvent.Act.DRAWN, it)));
    change.replaced().forEach(it -> events.add(event(SessionEvent.Act.CHANGED, it.after())));
    change.removed().forEach(it -> events.add(event(SessionEvent.Act.REMOVED, it)));
    return events;
  }

  private SessionEvent event(SessionEvent.Act act, Note note) {
    Spot place = new Spot(note.point().getX(), note.point().getY());
    return new SessionEvent.Noted(Instant.now(), group.get(), act, note.theme(), place);
  }

  private List<SessionEvent> agreed(RegisterChange<Assumption> change) {
    return change.replaced().stream()
        .filter(it -> !it.before().saysTheSameAs(it.after()))
        .map(it -> event(it.after(), it.before().expected()))
        .toList();
  }

  private SessionEvent event(Assumption agreed, double before) {
    Locale locale = language.get();
    return new SessionEvent.Assumed(
        Instant.now(),
        group.get(),
        agreed.names().in(locale),
        agreed.expected(),
        agreed.unit().in(locale),
        before);
  }

  private List<SessionEvent> events(Scenario was, Scenario now) {
    RegisterChange<Intervention> change =
        RegisterChange.between(was.interventions(), now.interventions());
    List<SessionEvent> events = new ArrayList<>();
    change.added().forEach(it -> events.add(event(SessionEvent.Act.DRAWN, it, now)));
    change.replaced().forEach(it -> events.add(event(SessionEvent.Act.CHANGED, it.after(), now)));
    change.removed().forEach(it -> events.add(event(SessionEvent.Act.REMOVED, it, now)));
    return events;
  }

  private SessionEvent event(SessionEvent.Act act, Intervention one, Scenario scenario) {
    return new SessionEvent.Intervened(
        Instant.now(),
        group.get(),
        act,
        one.name(),
        scenario.name(),
        Outline.of(one.place().geometry(session.region())));
  }

  @Override
  public void close() {
    settle();
    subscription.unsubscribe();
  }
}
