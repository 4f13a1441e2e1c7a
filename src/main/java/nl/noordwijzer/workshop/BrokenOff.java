package nl.noordwijzer.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.text.NoordwijzerException;

/// A session that was never closed: the program stopped while it went on.
///
/// @param file in which it can go on
/// @param read what stands there
public record BrokenOff(Path file, SessionFile read) {

  /// The last session of a plan, if that is one of these and something happened in it.
  ///
  /// @param stem how the names of its files begin
  /// @throws NoordwijzerException when its file cannot be read
  public static Optional<BrokenOff> find(Path folder, String stem) throws NoordwijzerException {
    Optional<Path> last = last(folder, stem);
    if (last.isEmpty()) {
      return Optional.empty();
    }
    BrokenOff found = new BrokenOff(last.get(), SessionFile.read(last.get()));
    boolean empty = found.read.session().events().isEmpty();
    return found.read.ended() || empty ? Optional.empty() : Optional.of(found);
  }

  private static Optional<Path> last(Path folder, String stem) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(folder)) {
      return all.filter(file -> isNamed(file, stem)).max(Comparator.comparing(BrokenOff::time));
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  private static boolean isNamed(Path file, String stem) {
    String name = file.getFileName().toString();
    return name.startsWith(stem) && name.endsWith(SessionJournal.ENDING);
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
