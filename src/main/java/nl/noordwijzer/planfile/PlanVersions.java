package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Versions of a plan to return to (momentopnamen): named copies in a folder beside it, each a plan
/// that can be opened by itself.
///
/// @param plan its file
public record PlanVersions(Path plan) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HHmmss");
  private static final int TIME_LENGTH = "2026-11-22 025912".length();
  private static final int LONGEST = 80;

  /// @param time at which it was made, on the clock there
  public record Version(Path file, String name, LocalDateTime time) {}

  /// Keeps the plan as it is now.
  ///
  /// @param name what the user calls it; what a file name cannot hold is left out
  public Version keep(PlanStore store, String name, LocalDateTime now) throws NoordwijzerException {
    Path folder = folder();
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.unwritable", e, folder);
    }
    Path file = folder.resolve((TIME.format(now) + " " + plain(name)).strip() + ".gpkg");
    store.copyTo(file);
    return read(file).orElseThrow(IllegalStateException::new);
  }

  /// All that are there, the newest first.
  public List<Version> list() throws NoordwijzerException {
    if (!Files.isDirectory(folder())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder())) {
      return files
          .flatMap(file -> read(file).stream())
          .sorted(Comparator.comparing(Version::time).reversed())
          .toList();
    } catch (IOException e) {
      throw new NoordwijzerException("geopackage.unreadable", e, folder());
    }
  }

  /// What the plan was; to return to it is a change of the plan like any other, and can be undone.
  public static Saved saved(Version version, Progress progress) throws NoordwijzerException {
    try (PlanStore store = PlanStore.openReadOnly(version.file(), progress)) {
      return store.saved();
    }
  }

  private Path folder() {
    String name = NewPlan.stem(String.valueOf(plan.getFileName()));
    return plan.resolveSibling(name + " momentopnamen");
  }

  private static String plain(String name) {
    String plain = name.replaceAll("[^\\p{L}\\p{N} ._+()-]", " ").replaceAll(" +", " ").strip();
    return plain.substring(0, Math.min(LONGEST, plain.length())).strip();
  }

  /// Files of others in the folder are none of ours.
  private static Optional<Version> read(Path file) {
    String name = NewPlan.stem(String.valueOf(file.getFileName()));
    try {
      LocalDateTime time =
          LocalDateTime.parse(name.substring(0, Math.min(TIME_LENGTH, name.length())), TIME);
      return PlanFile.isNamed(file.toString())
          ? Optional.of(new Version(file, name.substring(TIME_LENGTH).strip(), time))
          : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }
}
