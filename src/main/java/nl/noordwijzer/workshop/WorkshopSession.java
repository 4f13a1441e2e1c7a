package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All that happened in a workshop. A value: every event makes another one.
///
/// @param events in the order in which they happened
public record WorkshopSession(String name, Instant started, List<SessionEvent> events) {
  public WorkshopSession {
    name = Said.clean(name);
    events = List.copyOf(events);
  }

  /// In which nothing happened yet.
  public WorkshopSession(String name, Instant started) {
    this(name, started, List.of());
  }

  public WorkshopSession with(SessionEvent event) {
    List<SessionEvent> next = new ArrayList<>(events);
    next.add(event);
    return new WorkshopSession(name, started, next);
  }

  /// The events of one kind, in order.
  public <T extends SessionEvent> Stream<T> all(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// The agenda as it is now.
  public List<AgendaStep> agenda() {
    return all(SessionEvent.AgendaSet.class)
        .reduce((_, later) -> later)
        .map(SessionEvent.AgendaSet::steps)
        .orElse(List.of());
  }

  /// The step that is under way; empty before the first.
  public Optional<SessionEvent.StepBegun> step() {
    return all(SessionEvent.StepBegun.class).reduce((_, later) -> later);
  }
}
