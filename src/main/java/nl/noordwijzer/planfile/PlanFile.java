package nl.noordwijzer.planfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// The file of a plan: a GeoPackage that any GIS can open, with everything that is known of a
/// region and proposed for it. What others keep in it stays in it. [PlanStore] works in it.
public final class PlanFile {
  /// Key of the failure to read a plan that a later program made.
  public static final String NEWER = "planfile.newer";

  private static final String ENDING = ".gpkg";

  private PlanFile() {}

  /// Whether a name is that of a plan.
  public static boolean isNamed(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// Whether a file is a plan, and no other GeoPackage.
  public static boolean isPlan(Path file) {
    try (GeoPackage opened = GeoPackage.openForReading(file, () -> false)) {
      return PlanReader.of(String.valueOf(file.getFileName()), opened).schema() > 0;
    } catch (NoordwijzerException _) {
      return false;
    }
  }

  /// @throws NoordwijzerException when it was made by a later program, or is no plan
  public static void requireNotNewer(Path file) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try (GeoPackage opened = GeoPackage.openForReading(file, () -> false)) {
      if (PlanReader.of(name, opened).schema() > PlanSchema.VERSION) {
        throw new NoordwijzerException(NEWER, null, name);
      }
    }
  }

  static NoordwijzerException failure(Phrase reason) {
    return new NoordwijzerException(reason.key(), null, reason.arguments().toArray());
  }

  /// What a plan is called that begins in a file.
  public static String nameOf(Path file) {
    return NewPlan.stem(String.valueOf(file.getFileName()));
  }

  /// A name for a new plan: the wanted one, or where that is taken the same with a number.
  public static Path free(Path wanted) {
    String stem = nameOf(wanted);
    Path free = wanted;
    for (int number = 2; Files.exists(free); number++) {
      free = wanted.resolveSibling(stem + " " + number + ENDING);
    }
    return free;
  }

  /// As [#free], for a name that is taken also while its file is away.
  public static Path freeBeside(Path taken) {
    return Files.exists(taken)
        ? free(taken)
        : free(taken.resolveSibling(nameOf(taken) + " 2" + ENDING));
  }

  /// As [#read(Path, Progress)], for who waits for it.
  public static Region read(Path file) throws NoordwijzerException {
    return read(file, Progress.NONE);
  }

  /// @throws NoordwijzerException when it is no plan, is damaged, or was made by a later program
  /// @throws CancellationException when the work is no longer wanted
  public static Region read(Path file, Progress progress) throws NoordwijzerException {
    String name = String.valueOf(file.getFileName());
    try (GeoPackage opened = GeoPackage.openForReading(file, progress::isCancelled)) {
      return PlanReader.of(name, opened).region(progress);
    }
  }

  /// As [#write(Path, Region, String, Texts)], in Dutch.
  public static List<Phrase> write(Path file, Region region, String act)
      throws NoordwijzerException {
    return write(file, region, act, Texts.in(Texts.DUTCH));
  }

  /// Puts a region into a plan as one act that can be undone, or begins a plan with it.
  ///
  /// @param act what undo calls it
  /// @param texts of the names in a plan that begins
  /// @return what the user must know of how it was opened
  /// @throws NoordwijzerException when it cannot be written, or something else stands there
  public static List<Phrase> write(Path file, Region region, String act, Texts texts)
      throws NoordwijzerException {
    if (!Files.exists(file)) {
      NewPlan.write(file, NewPlan.begun(nameOf(file), region, texts));
      return List.of();
    }
    try (PlanStore store = PlanStore.open(file, texts, Progress.NONE)) {
      if (store.readOnly().isPresent()) {
        throw failure(store.readOnly().get());
      }
      Saved saved = store.saved();
      store.change(act, new Saved(saved.plan().withRegion(region), saved.look()), false);
      return store.news();
    }
  }
}
