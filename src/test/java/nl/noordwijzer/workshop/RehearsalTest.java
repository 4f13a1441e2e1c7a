package nl.noordwijzer.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.plan.NoteTheme;
import org.junit.jupiter.api.Test;

/// The hints follow what really happened.
final class RehearsalTest {
  @Test
  void eachHintIsGivenUntilItIsDone() {
    WorkshopSession session = new WorkshopSession("Oefening", SomeSession.START);
    List<Rehearsal.Hint> given = new ArrayList<>();
    for (SessionEvent event : inOrder()) {
      Rehearsal.next(session).ifPresent(given::add);
      session = session.with(event);
    }
    assertThat(given).containsExactly(Rehearsal.Hint.values());
    assertThat(Rehearsal.next(session)).isEqualTo(Optional.empty());
  }

  private static List<SessionEvent> inOrder() {
    SessionEvent.Vote vote =
        SomeSession.whole().all(SessionEvent.Vote.class).findFirst().orElseThrow();
    return List.of(
        new SessionEvent.StepBegun(SomeSession.START, "Opening"),
        new SessionEvent.Wish(SomeSession.START, "Een bankje", NoteTheme.MEETING, null),
        new SessionEvent.StepBegun(SomeSession.START, "Verkennen"),
        new SessionEvent.Intervened(
            SomeSession.START, "", SessionEvent.Act.DRAWN, "Groen", "Mengen"),
        new SessionEvent.ModeSet(SomeSession.START, SessionMode.CHOOSE),
        vote,
        new SessionEvent.ModeSet(SomeSession.START, SessionMode.NEGOTIATE),
        new SessionEvent.Assumed(SomeSession.START, "", "Terugkeer", 60, "%", null),
        new SessionEvent.Decision(SomeSession.START, "", "Zo doen we het"),
        new SessionEvent.PollAnswer(SomeSession.START, List.of(5, 4, 3)));
  }
}
