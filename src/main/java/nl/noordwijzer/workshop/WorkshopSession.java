package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All that happened in a workshop. A value: every event makes another one.
///
/// @param events in the order in which they happened
/// @param shown id of the scenario that was shown at each event; empty where that is not known
public record WorkshopSession(
    String name, Instant started, List<SessionEvent> events, List<String> shown) {

  /// @throws IllegalArgumentException unless there is one scenario for each event
  public WorkshopSession {
    name = Said.clean(name);
    events = List.copyOf(events);
    shown = shown.stream().map(Said::clean).toList();
    if (events.size() != shown.size()) {
      throw new IllegalArgumentException("shown");
    }
  }

  /// Of which is not known what was shown.
  public WorkshopSession(String name, Instant started, List<SessionEvent> events) {
    this(name, started, events, Collections.nCopies(events.size(), ""));
  }

  /// In which nothing happened yet.
  public WorkshopSession(String name, Instant started) {
    this(name, started, List.of());
  }

  public WorkshopSession with(SessionEvent event) {
    return with(event, "");
  }

  /// @param scenario id of what was shown then; empty when that is not known
  public WorkshopSession with(SessionEvent event, String scenario) {
    List<SessionEvent> nextEvents = new ArrayList<>(events);
    List<String> nextShown = new ArrayList<>(shown);
    nextEvents.add(event);
    nextShown.add(scenario);
    return new WorkshopSession(name, started, nextEvents, nextShown);
  }

  /// As it was after its first events.
  ///
  /// @param number how many of them
  public WorkshopSession first(int number) {
    return new WorkshopSession(name, started, events.subList(0, number), shown.subList(0, number));
  }

  /// What holds: without what was taken back, and without that it was.
  public WorkshopSession standing() {
    Set<Instant> back =
        all(SessionEvent.Withdrawn.class)
            .map(SessionEvent.Withdrawn::said)
            .collect(Collectors.toSet());
    List<SessionEvent> left = new ArrayList<>();
    List<String> leftShown = new ArrayList<>();
    for (int i = 0; i < events.size(); i++) {
      SessionEvent event = events.get(i);
      boolean gone = event.isSaid() && back.contains(event.time());
      if (!gone && !(event instanceof SessionEvent.Withdrawn)) {
        left.add(event);
        leftShown.add(shown.get(i));
      }
    }
    return new WorkshopSession(name, started, left, leftShown);
  }

  /// The events of one kind, in order.
  public <T extends SessionEvent> Stream<T> all(Class<T> kind) {
    return events.stream().filter(kind::isInstance).map(kind::cast);
  }

  /// Whether something of a kind happened.
  boolean has(Class<? extends SessionEvent> kind) {
    return all(kind).findAny().isPresent();
  }

  /// Whether the room did so at any time.
  boolean hadMode(SessionMode mode) {
    return all(SessionEvent.ModeSet.class).anyMatch(set -> set.mode() == mode);
  }

  /// The agenda as it is now.
  public List<AgendaStep> agenda() {
    return all(SessionEvent.AgendaSet.class)
        .reduce((_, later) -> later)
        .map(SessionEvent.AgendaSet::steps)
        .orElse(List.of());
  }

  /// What the room is doing; looking around until it was said otherwise.
  public SessionMode mode() {
    return all(SessionEvent.ModeSet.class)
        .reduce((_, later) -> later)
        .map(SessionEvent.ModeSet::mode)
        .orElse(SessionMode.EXPLORE);
  }

  /// The figures that are fixed for the room; empty before they are.
  public Optional<SessionEvent.FiguresFixed> figures() {
    return all(SessionEvent.FiguresFixed.class).reduce((_, later) -> later);
  }

  /// Where the step that is under way stands on the agenda, from 0; -1 before the first, and where
  /// the agenda has none of that name.
  public int stepNumber() {
    List<String> names = agenda().stream().map(AgendaStep::name).toList();
    return step().map(begun -> names.indexOf(begun.step())).orElse(-1);
  }

  /// Id of the scenario that the room looked at last; that of the step under way where nothing
  /// happened since it began, or where it is not known what was shown. Empty when neither is known.
  public String lastShown() {
    int number = stepNumber();
    String ofStep = number < 0 ? "" : agenda().get(number).scenario();
    boolean justBegun = !events.isEmpty() && events.getLast() instanceof SessionEvent.StepBegun;
    String last = shown.isEmpty() || justBegun ? "" : shown.getLast();
    return last.isEmpty() ? ofStep : last;
  }

  /// The step that is under way; empty before the first.
  public Optional<SessionEvent.StepBegun> step() {
    return all(SessionEvent.StepBegun.class).reduce((_, later) -> later);
  }
}
