package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;

/// Makes whole files of plans. Each is written beside its place and then moved there, so that a
/// failure never leaves half a plan.
final class NewPlan {
  private static final String ENDING = ".gpkg";

  private NewPlan() {}

  /// Writes a file at a place that is not its own yet.
  interface Writer {
    void write(Path half) throws NoordwijzerException;
  }

  static void write(Path path, Saved saved) throws NoordwijzerException {
    place(
        path,
        half -> {
          try (GeoPackage plan = GeoPackage.create(half)) {
            fill(plan, saved);
          }
        });
  }

  /// On a computer where no plan was ever kept the folder of plans is not there.
  static void makeFolder(Path path) throws NoordwijzerException {
    try {
      Files.createDirectories(path.toAbsolutePath().resolveSibling(""));
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.unwritable", e, path);
    }
  }

  /// What a plan has of a damaged file beside what that proposes.
  ///
  /// @param versions of the file
  /// @param lost how many rows the layers had of which some are lost
  record Heritage(List<LayerRow> versions, RowTotals lost) {}

  static void write(Path path, Saved saved, Heritage heritage) throws NoordwijzerException {
    place(
        path,
        half -> {
          try (GeoPackage plan = GeoPackage.create(half)) {
            fill(plan, saved);
            plan.begin();
            new PlanVersions(plan).addAll(heritage.versions);
            new Journal(plan).writeLost(heritage.lost);
            plan.commit();
          }
        });
  }

  /// What a plan begins with in which nothing is proposed yet.
  static Saved begun(String name, Region region, Texts texts) throws NoordwijzerException {
    PlanBeginning beginning = new PlanBeginning(CatalogueReader.read(), texts);
    return new Saved(beginning.empty(stem(name), region), "");
  }

  /// Makes a plan of the present schema of one of an earlier, which is kept beside it.
  ///
  /// @return the copy of the earlier plan
  static Path migrate(Path path, Saved saved) throws NoordwijzerException {
    Path backup = backup(path);
    place(
        path,
        half -> {
          try (GeoPackage plan = GeoPackage.copy(path, half)) {
            for (Layer layer : PlanSchema.all()) {
              plan.remove(layer.table());
            }
            fill(plan, saved);
          }
        });
    return backup;
  }

  private static Path backup(Path path) throws NoordwijzerException {
    String day = LocalDate.now(ZoneId.systemDefault()).toString();
    String stem = stem(String.valueOf(path.getFileName())) + " (reservekopie " + day;
    for (int number = 1; ; number++) {
      String count = number == 1 ? "" : " " + number;
      Path backup = path.resolveSibling(stem + count + ")" + ENDING);
      if (!Files.exists(backup)) {
        try {
          return Files.copy(path, backup);
        } catch (IOException e) {
          throw new NoordwijzerException("planfile.backup", e, path.getFileName());
        }
      }
    }
  }

  static String stem(String name) {
    return PlanFile.isNamed(name) ? name.substring(0, name.length() - ENDING.length()) : name;
  }

  /// What is proposed comes first: a file that was cut off while it was copied has that still, and
  /// what lies there can be had again.
  private static void fill(GeoPackage plan, Saved saved) throws NoordwijzerException {
    List<Listing> listings = new ArrayList<>(SavedListings.all(saved, new SourceRows()));
    listings.sort(Comparator.comparing(listing -> PlanSchema.REGION.contains(listing.layer())));
    for (Listing listing : listings) {
      plan.write(listing.layer(), listing.rows());
    }
    LayerStyles.write(plan, saved.plan());
    Journal journal = new Journal(plan);
    journal.make();
    journal.clear();
    StoredPlan stored = new StoredPlan(plan, saved.plan().name());
    stored.sum();
    journal.writeStamp(stored.stamp());
    plan.commit();
  }

  /// Lets a file be written and moves it to its place when it is on the disk.
  static void place(Path path, Writer writer) throws NoordwijzerException {
    Path target = target(path);
    Path half = target.resolveSibling("." + UUID.randomUUID() + ".half");
    try {
      writer.write(half);
      try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
        channel.force(true);
      }
      move(half, target);
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.unwritable", e, path);
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

  private static void move(Path half, Path target) throws IOException {
    try {
      Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(half, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
