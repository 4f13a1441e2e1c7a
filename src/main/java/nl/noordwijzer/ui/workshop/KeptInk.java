package nl.noordwijzer.ui.workshop;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.util.Subscription;
import nl.noordwijzer.plan.Note;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RegisterChange;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.workshop.SessionEvent;

/// The lines that were kept as notes go with these: where the note is undone or removed the line is
/// taken back, and where it returns the line does, unless it was forgotten. FX thread only.
final class KeptInk implements AutoCloseable {
  private final Session session;
  private final Consumer<SessionEvent> told;
  private final Consumer<SessionEvent> withdrawn;

  /// By the id of the note, whether that is in the plan or not.
  private final Map<String, SessionEvent.Inked> lines = new HashMap<>();

  private final Subscription subscription;

  /// @param told takes a line that is kept, or kept again
  /// @param withdrawn takes one that is not kept any more
  KeptInk(Session session, Consumer<SessionEvent> told, Consumer<SessionEvent> withdrawn) {
    this.session = session;
    this.told = told;
    this.withdrawn = withdrawn;
    subscription = session.planProperty().subscribe(this::follow);
  }

  /// @param before the plan without the note that it was kept as
  void keep(Plan before, SessionEvent.Inked line) {
    told.accept(line);
    change(before, session.plan()).added().forEach(note -> lines.put(note.id(), line));
  }

  /// Leaves a line as it is, whatever becomes of its note.
  void forget(SessionEvent line) {
    lines.values().removeIf(line::equals);
  }

  private static RegisterChange<Note> change(Plan before, Plan after) {
    return RegisterChange.between(before.notes(), after.notes());
  }

  private void follow(Plan before, Plan after) {
    if (!lines.isEmpty()) {
      RegisterChange<Note> change = change(before, after);
      change.removed().forEach(note -> takeBack(note.id()));
      change.added().forEach(note -> bringBack(note.id()));
    }
  }

  private void takeBack(String note) {
    SessionEvent.Inked line = lines.get(note);
    if (line != null) {
      withdrawn.accept(line);
    }
  }

  private void bringBack(String note) {
    SessionEvent.Inked line = lines.get(note);
    if (line != null) {
      SessionEvent.Inked again = new SessionEvent.Inked(Instant.now(), line.who(), line.line());
      lines.put(note, again);
      told.accept(again);
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
