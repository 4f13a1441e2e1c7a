package nl.noordwijzer.ui.workshop;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;

/// The plan as a replay has come to it: without the interventions that were drawn later in the
/// session. What was changed since lies there as it is now.
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
    return past.scenarios().equals(plan.scenarios()) ? null : past;
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
