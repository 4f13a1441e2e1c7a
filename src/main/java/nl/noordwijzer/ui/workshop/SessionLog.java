package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.session.Tasks;
import nl.noordwijzer.vote.Tally;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.BrokenOff;
import nl.noordwijzer.workshop.Outline;
import nl.noordwijzer.workshop.Rehearsal;
import nl.noordwijzer.workshop.SessionEvent;
import nl.noordwijzer.workshop.SessionMode;
import nl.noordwijzer.workshop.WorkshopSession;
import org.jspecify.annotations.Nullable;

/// What has happened since the workshop began: what the operator enters, and by itself what is done
/// to the plan and what votes come to. FX thread only.
public final class SessionLog implements AutoCloseable {
  private final Session work;
  private WorkshopSession empty;
  private final ReadOnlyObjectWrapper<WorkshopSession> session;
  private final StringProperty group = new SimpleStringProperty("");
  private final BooleanProperty folded = new SimpleBooleanProperty();
  private final BooleanProperty practising = new SimpleBooleanProperty();
  private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(-1);
  private final @Nullable SessionWriter writer;
  private final PlanWatch watch;
  private final KeptInk ink;
  private final ObjectProperty<@Nullable BrokenOff> brokenOff = new SimpleObjectProperty<>();
  private final Subscription votes;

  /// @param language in which the room speaks
  /// @param writer keeps it; null where nothing is kept, as for pictures of the window
  public SessionLog(
      Session work, Voting voting, Supplier<Locale> language, @Nullable SessionWriter writer) {
    this.work = work;
    empty = new WorkshopSession(work.plan().name(), Instant.now());
    session = new ReadOnlyObjectWrapper<>(empty);
    this.writer = writer;
    watch = new PlanWatch(work, group, language, this::take);
    ink = new KeptInk(work, this::add, this::takeBack);
    votes =
        voting
            .openProperty()
            .subscribe((_, open) -> {
              Tally tally = voting.tallyProperty().get();
              if (!open && tally != null) {
                add(vote(tally));
              }
            });
  }

  private static SessionEvent vote(Tally tally) {
    return new SessionEvent.Vote(
        Instant.now(),
        tally.ballot().question(),
        tally.ballot().options().stream()
            .map(option ->
                new SessionEvent.Vote.Choice(
                    option.label(), tally.dots().getOrDefault(option.id(), 0)))
            .toList(),
        tally.voters(),
        tally.byHand());
  }

  /// Adds an event, after what was done to the plan before it.
  public void add(SessionEvent event) {
    watch.settle();
    take(event);
  }

  /// Takes back something that was said, for good: a line does not return with its note.
  void withdraw(SessionEvent said) {
    ink.forget(said);
    takeBack(said);
  }

  private void takeBack(SessionEvent said) {
    if (said.isSaid()) {
      add(new SessionEvent.Withdrawn(Instant.now(), said.time()));
    }
  }

  /// Adds a line that was kept as a note, for as long as the plan has the note.
  ///
  /// @param before the plan without the note
  void keepInk(Plan before, Outline line) {
    ink.keep(before, new SessionEvent.Inked(Instant.now(), group.get(), line));
  }

  private void take(SessionEvent event) {
    brokenOff.set(null);
    String shown = work.scenario().id();
    session.set(session.get().with(event, shown));
    if (writer != null) {
      writer.write(empty, event, shown);
    }
  }

  /// Looks beside the FX thread for a session of this plan that broke off.
  public void lookBack(Tasks tasks) {
    SessionWriter own = writer;
    if (own != null) {
      tasks.start(_ -> own.brokenOff(), (Optional<BrokenOff> found) -> offer(found));
    }
  }

  private void offer(Optional<BrokenOff> found) {
    if (session.get().events().isEmpty()) {
      found.ifPresent(brokenOff::set);
    }
  }

  /// A session that can be gone on with; null when there is none, or something happened in this
  /// one.
  ReadOnlyObjectProperty<@Nullable BrokenOff> brokenOffProperty() {
    return brokenOff;
  }

  /// Goes on with the session that broke off, with the scenario that was shown.
  void resume() {
    BrokenOff known = brokenOff.get();
    if (known == null || writer == null) {
      return;
    }
    watch.settle();
    WorkshopSession before = known.read().session();
    empty = new WorkshopSession(before.name(), before.started());
    writer.resume(known);
    brokenOff.set(null);
    step.set(before.stepNumber());
    session.set(before);
    work.plan().scenarios().find(before.lastShown()).ifPresent(it -> work.show(it.id()));
    add(new SessionEvent.Resumed(Instant.now()));
  }

  /// Leaves it as it is: this is another session.
  void leaveBrokenOff() {
    brokenOff.set(null);
  }

  /// All that happened so far.
  public ReadOnlyObjectProperty<WorkshopSession> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /// Who has the word and the pen now; empty for the room as a whole.
  public StringProperty groupProperty() {
    return group;
  }

  /// Whether the operator has put it out of sight.
  public BooleanProperty foldedProperty() {
    return folded;
  }

  /// Number of the step that is under way, from 0; -1 before the first.
  ReadOnlyIntegerProperty stepProperty() {
    return step.getReadOnlyProperty();
  }

  /// The step that is under way; empty before the first.
  Optional<AgendaStep> step() {
    List<AgendaStep> agenda = session.get().agenda();
    return step.get() >= 0 && step.get() < agenda.size()
        ? Optional.of(agenda.get(step.get()))
        : Optional.empty();
  }

  /// Whether hints are given of what to try next.
  BooleanProperty practisingProperty() {
    return practising;
  }

  /// Fills in an agenda to practise with, where there is none, and gives hints.
  public void practise(Plan plan, Texts texts) {
    if (session.get().agenda().isEmpty()) {
      plan(Rehearsal.agenda(plan, texts));
    }
    practising.set(true);
  }

  /// Puts a whole agenda in the place of what there is.
  private void plan(List<AgendaStep> agenda) {
    add(new SessionEvent.AgendaSet(Instant.now(), agenda));
  }

  void plan(AgendaStep last) {
    List<AgendaStep> agenda = new ArrayList<>(session.get().agenda());
    agenda.add(last);
    plan(agenda);
  }

  /// Takes a step out that has not begun.
  void drop(int number) {
    List<AgendaStep> agenda = new ArrayList<>(session.get().agenda());
    agenda.remove(number);
    plan(agenda);
  }

  /// What the room does from now on.
  public void set(SessionMode mode) {
    if (session.get().mode() != mode) {
      add(new SessionEvent.ModeSet(Instant.now(), mode));
    }
  }

  void begin(int number) {
    step.set(number);
    add(new SessionEvent.StepBegun(Instant.now(), session.get().agenda().get(number).name()));
  }

  @Override
  public void close() {
    votes.unsubscribe();
    ink.close();
    watch.close();
    if (writer != null) {
      writer.close();
    }
  }
}
