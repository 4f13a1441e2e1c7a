package nl.noordwijzer.ui.workshop;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What lasts as long as a workshop: what the room sees, what is pointed out, what it votes on,
/// what has happened, and what it agrees on.
///
/// @param seenMarks those that the room sees
/// @param seenMoment of a replay, as the room sees it
public record Workshop(
    Audience audience,
    Pointing pointing,
    Voting voting,
    SessionLog log,
    RoomFigures figures,
    Agreement agreement,
    Replay replay,
    RoomMarks marks,
    Held<List<RoomMarks.Mark>> seenMarks,
    Held<Replay.@Nullable Moment> seenMoment)
    implements AutoCloseable {

  public static Workshop of(Audience audience, Voting voting, SessionLog log) {
    Replay replay = new Replay();
    RoomMarks marks = new RoomMarks(log, replay);
    return new Workshop(
        audience,
        new Pointing(),
        voting,
        log,
        new RoomFigures(log),
        new Agreement(),
        replay,
        marks,
        new Held<>(marks.marksProperty(), audience.heldProperty()),
        new Held<Replay.@Nullable Moment>(replay.momentProperty(), audience.heldProperty()));
  }

  @Override
  public void close() {
    seenMarks.close();
    seenMoment.close();
    replay.close();
    marks.close();
    figures.close();
    voting.close();
    log.close();
    audience.close();
  }
}
