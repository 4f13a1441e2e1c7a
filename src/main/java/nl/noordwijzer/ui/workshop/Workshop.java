package nl.noordwijzer.ui.workshop;

/// What lasts as long as a workshop: what the room sees, what is pointed out, what it votes on,
/// what has happened, and what it agrees on.
public record Workshop(
    Audience audience,
    Pointing pointing,
    Voting voting,
    SessionLog log,
    RoomFigures figures,
    Agreement agreement,
    Replay replay,
    RoomMarks marks)
    implements AutoCloseable {

  public static Workshop of(Audience audience, Voting voting, SessionLog log) {
    Replay replay = new Replay();
    return new Workshop(
        audience,
        new Pointing(),
        voting,
        log,
        new RoomFigures(log),
        new Agreement(),
        replay,
        new RoomMarks(log, replay));
  }

  @Override
  public void close() {
    replay.close();
    marks.close();
    figures.close();
    voting.close();
    log.close();
    audience.close();
  }
}
