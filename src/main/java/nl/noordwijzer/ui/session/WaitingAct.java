package nl.noordwijzer.ui.session;

import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.text.NoordwijzerException;

/// An act of the user that is not in a file yet.
///
/// @param work what the act came to
/// @param merged whether it goes on with the act before it
public record WaitingAct(Kind kind, String name, Work work, boolean merged) {
  /// How the work changed.
  public enum Kind {
    CHANGE,
    UNDO,
    REDO
  }

  static WaitingAct change(String name, Work work, boolean merged) {
    return new WaitingAct(Kind.CHANGE, name, work, merged);
  }

  static WaitingAct undo(Work work) {
    return new WaitingAct(Kind.UNDO, "", work, false);
  }

  static WaitingAct redo(Work work) {
    return new WaitingAct(Kind.REDO, "", work, false);
  }

  boolean isChange() {
    return kind == Kind.CHANGE;
  }

  /// Writes it behind what the file has.
  public void write(PlanStore store) throws NoordwijzerException {
    switch (kind) {
      case CHANGE -> store.change(name, PlanKeeper.saved(work), merged);
      case UNDO -> store.undo();
      case REDO -> store.redo();
    }
  }
}
