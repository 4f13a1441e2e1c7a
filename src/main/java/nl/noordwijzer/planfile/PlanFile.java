package nl.noordwijzer.planfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;

/// The file of a plan: a GeoPackage that any GIS can open, with everything that is known of a
/// region and proposed for it. What others keep in it stays in it. [PlanStore] works in it.
public final class PlanFile {
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

  /// A name for a new plan: the wanted one, or where that is taken the same with a number.
  public static Path free(Path wanted) {
    String stem = NewPlan.stem(String.valueOf(wanted.getFileName()));
    Path free = wanted;
    for (int number = 2; Files.exists(free); number++) {
      free = wanted.resolveSibling(stem + " " + number + ENDING);
    }
    return free;
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

  /// Puts a region into a plan as one act that can be undone, or begins a plan with it.
  ///
  /// @param act what undo calls it
  /// @throws NoordwijzerException when it cannot be written, or something else stands there
  public static void write(Path file, Region region, String act) throws NoordwijzerException {
    if (!Files.exists(file)) {
      NewPlan.write(file, NewPlan.begun(String.valueOf(file.getFileName()), region));
      return;
    }
    try (PlanStore store = PlanStore.open(file, Progress.NONE)) {
      if (store.readOnly().isPresent()) {
        Phrase reason = store.readOnly().get();
        throw new NoordwijzerException(reason.key(), null, reason.arguments().toArray());
      }
      Saved saved = store.saved();
      store.change(act, new Saved(saved.plan().withRegion(region), saved.look()), false);
    }
  }
}
