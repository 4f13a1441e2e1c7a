package nl.noordwijzer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import nl.noordwijzer.ui.session.Preferences;
import org.jspecify.annotations.Nullable;

/// The plans that were open last, the latest first, remembered between starts.
final class RecentPlans {
  static final int MOST = 10;
  private static final String KEY = "plan.recent";

  private final Preferences preferences;
  private final Executor writer;

  /// @param writer writes each change down, as the program may be ended any moment
  RecentPlans(Preferences preferences, Executor writer) {
    this.preferences = preferences;
    this.writer = writer;
  }

  /// A plan as it is on the disk.
  ///
  /// @param changed when it was written last; null when it is not there
  record Found(Path file, @Nullable Instant changed) {
    boolean isThere() {
      return changed != null;
    }
  }

  List<Path> all() {
    return preferences.word(KEY, "").lines().flatMap(line -> path(line).stream()).toList();
  }

  private static Optional<Path> path(String line) {
    try {
      return line.isBlank() ? Optional.empty() : Optional.of(Path.of(line));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  Optional<Path> last() {
    return all().stream().findFirst();
  }

  /// Puts a plan in front.
  void add(Path file) {
    Path whole = file.toAbsolutePath();
    List<Path> next = new ArrayList<>(all());
    next.remove(whole);
    next.addFirst(whole);
    if (!next.equals(all())) {
      keep(next);
    }
  }

  /// Forgets a plan; its file stays.
  void remove(Path file) {
    keep(all().stream().filter(known -> !known.equals(file)).toList());
  }

  private void keep(List<Path> files) {
    List<String> lines = files.stream().limit(MOST).map(Path::toString).toList();
    preferences.put(KEY, String.join("\n", lines));
    writer.execute(preferences::write);
  }

  /// Looks for plans, those that are there first. For a worker: a drive may be away.
  static List<Found> find(List<Path> files) {
    return files.stream()
        .map(file -> new Found(file, changed(file)))
        .sorted(Comparator.comparing(found -> !found.isThere()))
        .toList();
  }

  private static @Nullable Instant changed(Path file) {
    try {
      return Files.isRegularFile(file) ? Files.getLastModifiedTime(file).toInstant() : null;
    } catch (IOException _) {
      return null;
    }
  }
}
