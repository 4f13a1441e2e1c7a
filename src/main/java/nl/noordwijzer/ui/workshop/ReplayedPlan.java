package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;

/// The plan as a replay has come to it: without the interventions that were drawn later in the
/// session, and the notes of later. What was changed since lies there as it is now.
final class ReplayedPlan {
  /// An intervention as the session names it.
  private record Named(String scenario, String name) {}

  private ReplayedPlan() {}

  /// @return null where nothing of the plan is of later
  static @Nullable Plan at(Replay.Moment moment, Plan plan) {
    Set<Named> later = later(moment);
    Plan past = plan;
    for (Scenario scenario : plan.scenarios()) {
      past = past.with(without(later, scenario));
    }
    past = past.withNotes(before(moment.event().time(), plan.notes()));
    boolean same = past.scenarios().equals(plan.scenarios()) && past.notes().equals(plan.notes());
    return same ? null : past;
  }

  /// The notes that were there by then.
  private static Register<Note> before(Instant moment, Register<Note> notes) {
    Register<Note> left = notes;
    for (Note note : notes) {
      left = note.time().isAfter(moment) ? left.without(note.id()) : left;
    }
    return left;
  }

  /// Those that the session first speaks of when they are drawn, after the moment.
  private static Set<Named> later(Replay.Moment moment) {
    Set<Named> known = new HashSet<>();
    Set<Named> later = new HashSet<>();
    List<SessionEvent> events = moment.session().events();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof SessionEvent.Intervened act) {
        Named named = new Named(act.scenario(), act.name());
        boolean drawn = known.add(named) && act.act() == SessionEvent.Act.DRAWN;
        if (drawn && i > moment.number()) {
          later.add(named);
        }
      }
    }
    return later;
  }

  private static Scenario without(Set<Named> later, Scenario scenario) {
    Register<Intervention> left = scenario.interventions();
    for (Intervention each : scenario.interventions()) {
      if (later.contains(new Named(scenario.name(), each.name()))) {
        left = left.without(each.id());
      }
    }
    return scenario.with(left);
  }
}
