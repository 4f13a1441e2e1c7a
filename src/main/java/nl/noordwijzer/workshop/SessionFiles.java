package nl.noordwijzer.workshop;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/// The files of the sessions of a plan, which lie beside it.
///
/// @param plan its file, which need not be there yet
public record SessionFiles(Path plan) {
  private static final String PLAN_ENDING = ".gpkg";

  public SessionFiles {
    plan = plan.toAbsolutePath();
  }

  /// Where they lie.
  public Path folder() {
    Path folder = plan.getParent();
    return folder == null ? plan : folder;
  }

  /// How their names begin.
  public String stem() {
    String name = String.valueOf(plan.getFileName());
    String stem =
        name.endsWith(PLAN_ENDING) ? name.substring(0, name.length() - PLAN_ENDING.length()) : name;
    return stem + "-werksessie-";
  }

  /// The one that was written to last; empty where there is none. For a worker.
  public Optional<Path> last() {
    if (!Files.isDirectory(folder())) {
      return Optional.empty();
    }
    try (Stream<Path> all = Files.list(folder())) {
      return all.filter(this::isNamed).max(Comparator.comparing(SessionFiles::time));
    } catch (IOException | UncheckedIOException _) {
      return Optional.empty();
    }
  }

  private boolean isNamed(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(stem()) && name.endsWith(SessionJournal.ENDING);
  }

  private static long time(Path file) {
    try {
      return Files.getLastModifiedTime(file).toMillis();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
