package nl.noordwijzer.ui.session;

import nl.noordwijzer.text.Texts;

/// What every view is given: the session, and the doors to background work, messages, words and
/// tiles.
public record Desk(
    Session session, Tasks tasks, Dialogs dialogs, Texts texts, Backgrounds backgrounds) {

  /// Without background maps.
  public Desk(Session session, Tasks tasks, Dialogs dialogs, Texts texts) {
    this(session, tasks, dialogs, texts, Backgrounds.none());
  }

  /// Does what a command says; where it cannot be done now, the user reads what to do first.
  public void give(Command command) {
    command.need().ifPresent(dialogs::notice);
    command.runIfEnabled();
  }
}
