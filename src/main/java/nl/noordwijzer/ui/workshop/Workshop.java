package nl.noordwijzer.ui.workshop;

/// What lasts as long as a workshop: what the room sees, what is pointed out, what it votes on, and
/// what has happened.
public record Workshop(Audience audience, Pointing pointing, Voting voting, SessionLog log)
    implements AutoCloseable {

  @Override
  public void close() {
    voting.close();
    log.close();
    audience.close();
  }
}
