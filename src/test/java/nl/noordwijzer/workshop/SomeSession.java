package nl.noordwijzer.workshop;

import java.time.Instant;
import java.util.List;
import nl.noordwijzer.plan.NoteTheme;

/// A session in which everything happens that can happen.
public final class SomeSession {
  public static final Instant START = Instant.parse("2026-11-22T13:00:00Z");

  private SomeSession() {}

  private static Instant at(int minutes) {
    return START.plusSeconds(60L * minutes);
  }

  public static List<SessionEvent> events() {
    MapView view = new MapView(195_000.5, 324_000, 4.25);
    return List.of(
        new SessionEvent.AgendaSet(
            at(0),
            List.of(
                new AgendaStep("Opening", 10, "", null), new AgendaStep("Kiezen", 45, "s1", view))),
        new SessionEvent.StepBegun(at(1), "Opening"),
        new SessionEvent.StickyNote(
            at(2),
            "Tafel 1",
            "Te weinig \"groen\"\nen bankjes",
            NoteTheme.GREENERY,
            new Spot(195_100, 323_900)),
        new SessionEvent.Wish(at(3), "Een veilig speelplein", NoteTheme.SAFETY, null),
        new SessionEvent.StepBegun(at(10), "Kiezen"),
        new SessionEvent.Intervened(
            at(12), "Tafel 2", SessionEvent.Act.DRAWN, "Groenproject", "Mengen zonder verdringen"),
        new SessionEvent.Intervened(
            at(13), "", SessionEvent.Act.REMOVED, "Sloop Vrieheide", "Alles in een keer"),
        new SessionEvent.Vote(
            at(21),
            "Waar beginnen we?",
            List.of(
                new SessionEvent.Vote.Choice("Sloop Vrieheide", 2),
                new SessionEvent.Vote.Choice("Groenproject", 5),
                new SessionEvent.Vote.Choice("Nieuwbouw", 0)),
            2,
            1),
        new SessionEvent.Decision(at(30), "Tafel 2", "Eerst het groen, dan de woningen"),
        new SessionEvent.OpenQuestion(at(31), "", "Wie beheert het plein?"),
        new SessionEvent.Snapshot(at(40), "Mengen zonder verdringen", view),
        new SessionEvent.PollAnswer(at(55), List.of(5, 4, 3)),
        new SessionEvent.PollAnswer(at(56), List.of(4, 4, 1)),
        new SessionEvent.Resumed(at(57)));
  }

  public static WorkshopSession whole() {
    return new WorkshopSession("Sessie met de buurt", START, events());
  }
}
