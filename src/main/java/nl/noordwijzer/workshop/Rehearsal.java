package nl.noordwijzer.workshop;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.text.Texts;

/// A session to practise with: an agenda that is filled in, and what to try next.
public final class Rehearsal {
  private static final List<Integer> MINUTES = List.of(10, 20, 25, 25, 10);

  private Rehearsal() {}

  /// What to try, in this order; each is done when the session shows that it happened.
  public enum Hint {
    BEGIN(session -> session.step().isPresent()),
    REMARK(session ->
        session.has(SessionEvent.StickyNote.class) || session.has(SessionEvent.Wish.class)),
    /// To a scenario: the first step shows the present, in which nothing can be drawn.
    NEXT(session ->
        session.all(SessionEvent.StepBegun.class).count() > 1
            || session.has(SessionEvent.Intervened.class)),
    DRAW(session -> session.has(SessionEvent.Intervened.class)),
    CHOOSE(session -> session.hadMode(SessionMode.CHOOSE)),
    VOTE(session -> session.has(SessionEvent.Vote.class)),
    NEGOTIATE(session -> session.hadMode(SessionMode.NEGOTIATE)),
    AGREE(session -> session.has(SessionEvent.Assumed.class)),
    DECIDE(session -> session.has(SessionEvent.Decision.class)),
    POLL(session -> session.has(SessionEvent.PollAnswer.class));

    @SuppressWarnings("ImmutableEnumChecker") // it holds no state
    private final Predicate<WorkshopSession> done;

    Hint(Predicate<WorkshopSession> done) {
      this.done = done;
    }
  }

  /// The first that was not done; empty when all were.
  public static Optional<Hint> next(WorkshopSession session) {
    return Arrays.stream(Hint.values()).filter(hint -> !hint.done.test(session)).findFirst();
  }

  /// Five steps; those in the middle each show another scenario, as far as the plan has them.
  public static List<AgendaStep> agenda(Plan plan, Texts texts) {
    return IntStream.range(0, MINUTES.size())
        .mapToObj(i ->
            new AgendaStep(
                texts.get("session.rehearsal.step." + (i + 1)),
                MINUTES.get(i),
                plan.scenarios().get(Math.min(i, plan.scenarios().size() - 1)).id(),
                null))
        .toList();
  }
}
