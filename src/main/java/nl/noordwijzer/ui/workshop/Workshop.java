package nl.noordwijzer.ui.workshop;

/// What lasts as long as a workshop: what the room sees, what is pointed out, what it votes on.
public record Workshop(Audience audience, Pointing pointing, Voting voting)
    implements AutoCloseable {

  @Override
  public void close() {
    voting.close();
    audience.close();
  }
}
