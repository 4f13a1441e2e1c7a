package nl.noordwijzer.workshop;

import java.util.Arrays;
import java.util.Optional;

/// What a line of the file is about, by the word that stands there.
enum Kind {
  SESSION,
  AGENDA,
  STEP,
  MODE,
  RESUMED,
  FIGURES,
  INTERVENTION,
  MAPNOTE,
  INK,
  ASSUMPTION,
  DECISION,
  QUESTION,
  NOTE,
  WISH,
  VOTE,
  SNAPSHOT,
  POLL,
  WITHDRAWN,
  END;

  static Optional<Kind> named(String word) {
    return Arrays.stream(values()).filter(kind -> EventLine.word(kind).equals(word)).findFirst();
  }

  static Kind of(SessionEvent event) {
    return switch (event) {
      case SessionEvent.AgendaSet _ -> AGENDA;
      case SessionEvent.StepBegun _ -> STEP;
      case SessionEvent.ModeSet _ -> MODE;
      case SessionEvent.Resumed _ -> RESUMED;
      case SessionEvent.FiguresFixed _ -> FIGURES;
      case SessionEvent.Intervened _ -> INTERVENTION;
      case SessionEvent.Noted _ -> MAPNOTE;
      case SessionEvent.Inked _ -> INK;
      case SessionEvent.Assumed _ -> ASSUMPTION;
      case SessionEvent.Decision _ -> DECISION;
      case SessionEvent.OpenQuestion _ -> QUESTION;
      case SessionEvent.StickyNote _ -> NOTE;
      case SessionEvent.Wish _ -> WISH;
      case SessionEvent.Vote _ -> VOTE;
      case SessionEvent.Snapshot _ -> SNAPSHOT;
      case SessionEvent.PollAnswer _ -> POLL;
      case SessionEvent.Withdrawn _ -> WITHDRAWN;
      case SessionEvent.Other _ -> throw new IllegalStateException("of a later version");
    };
  }
}
