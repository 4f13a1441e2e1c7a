package nl.noordwijzer.ui.session;

import nl.noordwijzer.text.Texts;

/// What every view is given: the session, and the doors to background work, messages and words.
public record Desk(Session session, Tasks tasks, Dialogs dialogs, Texts texts) {}
