package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// The file of a plan: a GeoPackage that any GIS can open, with everything that is known of a
/// region. What others keep in it stays in it.
public final class PlanFile {
  private static final String ENDING = ".gpkg";

  private PlanFile() {}

  /// Whether a name is that of a plan.
  public static boolean isNamed(String file) {
    return file.toLowerCase(Locale.ROOT).endsWith(ENDING);
  }

  /// As [#read(Path, Progress)], for who waits for it.
  public static Region read(Path file) throws NoordwijzerException {
    return read(file, Progress.NONE);
  }

  /// @throws NoordwijzerException when it is no plan, is damaged, or was made by a later program
  /// @throws CancellationException when the work is no longer wanted
  public static Region read(Path file, Progress progress) throws NoordwijzerException {
    try (GeoPackage opened = GeoPackage.openForReading(file, progress::isCancelled)) {
      return PlanReader.of(name(file), opened).region(progress);
    }
  }

  /// Writes beside the target and moves it into place, so that a failure leaves the target as it
  /// was.
  ///
  /// @throws NoordwijzerException when it cannot be written, or something else stands there
  public static void write(Path file, Region region) throws NoordwijzerException {
    Path target = target(file);
    Path half = target.resolveSibling("." + UUID.randomUUID() + ".half");
    try {
      try (GeoPackage plan = begin(target, half)) {
        fill(plan, name(target), region);
        plan.commit();
      }
      move(half, target);
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.unwritable", e, file);
    } finally {
      half.toFile().delete();
    }
  }

  private static Path target(Path file) throws NoordwijzerException {
    try {
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = target.getParent();
      if (folder != null && Files.isWritable(folder) && !Files.isDirectory(target)) {
        return target;
      }
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.unwritable", e, file);
    }
    throw new NoordwijzerException("planfile.unwritable", null, file);
  }

  private static GeoPackage begin(Path target, Path half) throws NoordwijzerException {
    if (!Files.exists(target)) {
      return GeoPackage.create(half);
    }
    try (GeoPackage present = GeoPackage.openForReading(target, () -> false)) {
      PlanReader.of(name(target), present).header();
    }
    GeoPackage copy = GeoPackage.copy(target, half);
    try {
      for (String table : PlanSchema.tables().toList()) {
        copy.remove(table);
      }
      return copy;
    } catch (NoordwijzerException e) {
      copy.close();
      throw e;
    }
  }

  private static void fill(GeoPackage plan, String name, Region region)
      throws NoordwijzerException {
    SourceRows sources = new SourceRows();
    Statistics statistics = region.statistics();
    LayerRow header =
        PlanRow.of(
            PlanSchema.VERSION,
            name,
            region.areas().id(),
            sources.number(region.borders()),
            sources.number(region.ownership().source()));
    write(plan, PlanSchema.PLAN, List.of(header));
    write(plan, PlanSchema.AREAS, AreaRows.of(region.areas().areas()));
    write(plan, PlanSchema.SURROUNDINGS, AreaRows.of(region.surroundings()));
    write(plan, PlanSchema.COMPLEXES, ComplexRows.of(region.ownership().complexes()));
    write(plan, PlanSchema.INDICATORS, IndicatorRows.of(statistics.catalogue().indicators()));
    write(plan, PlanSchema.FIGURES, FigureRows.of(statistics.observations(), sources));
    write(plan, PlanSchema.CHANGES, FigureRows.changes(statistics.observations()));
    write(plan, PlanSchema.SOURCES, sources.rows());
  }

  private static void write(GeoPackage plan, Layer layer, List<LayerRow> rows)
      throws NoordwijzerException {
    plan.write(layer, rows.iterator());
  }

  private static void move(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }
}
