package nl.noordwijzer.workshop;

import java.nio.file.Path;
import java.util.Optional;
import nl.noordwijzer.text.NoordwijzerException;

/// A session that was never closed: the program stopped while it went on.
///
/// @param file in which it can go on
/// @param read what stands there
public record BrokenOff(Path file, SessionFile read) {

  /// The last session of a plan, if that is one of these and something happened in it.
  ///
  /// @throws NoordwijzerException when its file cannot be read
  public static Optional<BrokenOff> find(SessionFiles files) throws NoordwijzerException {
    Optional<Path> last = files.last();
    if (last.isEmpty()) {
      return Optional.empty();
    }
    BrokenOff found = new BrokenOff(last.get(), SessionFile.read(last.get()));
    boolean empty = found.read.session().events().isEmpty();
    return found.read.ended() || empty ? Optional.empty() : Optional.of(found);
  }
}
