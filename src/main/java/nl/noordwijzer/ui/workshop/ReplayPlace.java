package nl.noordwijzer.ui.workshop;

import java.util.Optional;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.AgendaStep;
import nl.noordwijzer.workshop.MapView;
import nl.noordwijzer.workshop.SessionEvent;
import org.jspecify.annotations.Nullable;

/// While a session is replayed: shows the scenario and the place that were shown then, without what
/// was drawn later, and at the end what was shown before. FX thread only.
final class ReplayPlace implements AutoCloseable {
  private final Session session;
  private final MapPlace place;
  private final Subscription subscription;
  private @Nullable Before before;

  /// What to come back to.
  private record Before(String scenario, MapView view) {}

  ReplayPlace(Session session, MapPlace place, Replay replay) {
    this.session = session;
    this.place = place;
    subscription =
        Subscription.combine(
            replay.momentProperty().subscribe(this::follow),
            session.planProperty().subscribe((_, _) -> follow(replay.momentProperty().get())));
  }

  private void follow(Replay.@Nullable Moment moment) {
    Before known = before;
    session.pastProperty().set(moment == null ? null : ReplayedPlan.at(moment, session.plan()));
    if (moment != null) {
      if (known == null) {
        before = new Before(session.scenario().id(), place.now());
      }
      showScenario(moment.shown());
      show(moment.event(), moment);
    } else if (known != null) {
      before = null;
      showScenario(known.scenario());
      place.go(known.view());
    }
  }

  private void show(SessionEvent event, Replay.Moment moment) {
    switch (event) {
      case SessionEvent.StepBegun begun -> step(begun, moment).ifPresent(this::show);
      case SessionEvent.Snapshot snapshot -> {
        showNamed(snapshot.scenario());
        place.go(snapshot.view());
      }
      case SessionEvent.Intervened act -> showNamed(act.scenario());
      default -> {}
    }
  }

  private static Optional<AgendaStep> step(SessionEvent.StepBegun begun, Replay.Moment moment) {
    return moment.soFar().agenda().stream()
        .filter(step -> step.name().equals(begun.step()))
        .findFirst();
  }

  private void show(AgendaStep step) {
    showScenario(step.scenario());
    MapView view = step.view();
    if (view != null) {
      place.go(view);
    }
  }

  private void showNamed(String name) {
    session.plan().scenarios().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .map(Scenario::id)
        .ifPresent(this::showScenario);
  }

  /// What the plan no longer has is not shown.
  private void showScenario(String id) {
    if (session.plan().scenarios().contains(id) && !session.scenario().id().equals(id)) {
      session.show(id);
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    session.pastProperty().set(null);
  }
}
