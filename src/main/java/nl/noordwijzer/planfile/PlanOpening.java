package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Opens a plan: takes the lock, brings an earlier schema up to date, and takes up what other
/// programs changed.
final class PlanOpening {
  /// More than a lock takes on any disk.
  private static final long LEAST_ROOM_BYTES = 16_384;

  /// Of which something can be saved still.
  static final Set<String> DAMAGE = Set.of("geopackage.cut", "geopackage.damaged");

  private final Path path;
  private final Progress progress;
  private final String name;
  private final List<Phrase> news = new ArrayList<>();

  PlanOpening(Path path, Progress progress) {
    this.path = path;
    this.progress = progress;
    name = String.valueOf(path.getFileName());
  }

  PlanStore.Opened open() throws NoordwijzerException {
    try {
      return openAsItIs();
    } catch (NoordwijzerException e) {
      throw DAMAGE.contains(e.key()) ? new NoordwijzerException("planfile.damaged", e, name) : e;
    }
  }

  private PlanStore.Opened openAsItIs() throws NoordwijzerException {
    int schema = schema();
    if (schema > PlanSchema.VERSION) {
      return openToLookAt(new Phrase(PlanStore.NEWER, name));
    }
    if (!isWritable()) {
      return openToLookAt(new Phrase("planfile.readonly.folder", name));
    }
    PlanLock.Answer answer;
    try {
      answer = PlanLock.take(path, Clock.systemUTC());
    } catch (IOException _) {
      String reason = isFull() ? "planfile.readonly.full" : "planfile.readonly.folder";
      return openToLookAt(new Phrase(reason, name));
    }
    PlanLock lock = answer.lock();
    return lock == null ? openToLookAt(heldBy(name, answer.holder())) : openWith(lock);
  }

  private boolean isWritable() {
    Path folder = path.toAbsolutePath().getParent();
    return Files.isWritable(path) && folder != null && Files.isWritable(folder);
  }

  /// Whether there is no room for what stands beside a plan that is open.
  private boolean isFull() {
    try {
      return Files.getFileStore(path).getUsableSpace() < LEAST_ROOM_BYTES;
    } catch (IOException _) {
      return false;
    }
  }

  static Phrase heldBy(String name, @Nullable LockHolder holder) {
    return holder == null || holder.equals(LockHolder.UNKNOWN)
        ? new Phrase("planfile.readonly.locked.unknown", name)
        : new Phrase(
            "planfile.readonly.locked", name, holder.user(), holder.host(), holder.sinceShown());
  }

  private PlanStore.Opened openWith(PlanLock lock) throws NoordwijzerException {
    GeoPackage file = null;
    boolean opened = false;
    try {
      file = GeoPackage.openInPlace(path);
      if (PlanReader.of(name, file).schema() < PlanSchema.VERSION) {
        Saved earlier = PlanReader.of(name, file).earlier(progress, news::add);
        boolean hadSteps = hasSteps(file);
        file.close();
        Path backup = NewPlan.migrate(path, earlier);
        news.add(migrated(String.valueOf(backup.getFileName())));
        if (hadSteps) {
          news.add(new Phrase("planfile.news.migrated.steps"));
        }
        file = GeoPackage.openInPlace(path);
      }
      PlanStore.Opened found = read(lock, file);
      opened = true;
      return found;
    } finally {
      if (!opened) {
        if (file != null) {
          file.close();
        }
        lock.close();
      }
    }
  }

  private static boolean hasSteps(GeoPackage file) throws NoordwijzerException {
    Journal journal = new Journal(file);
    return journal.isThere() && !journal.steps().isEmpty();
  }

  private Phrase migrated(String backup) {
    boolean all = news.stream().noneMatch(SetAside::isTold);
    return new Phrase(
        all ? "planfile.news.migrated" : "planfile.news.migrated.aside", name, backup);
  }

  private PlanStore.Opened read(PlanLock lock, GeoPackage file) throws NoordwijzerException {
    file.begin();
    StoredPlan stored = new StoredPlan(file, name);
    Saved saved = stored.read(progress, news::add);
    Journal journal = new Journal(file);
    if (!journal.isThere() || !journal.stamp().equals(stored.stamp().text())) {
      journal.make();
      journal.clear();
      stored.writeAll(saved);
      journal.writeStamp(stored.stamp());
      news.add(new Phrase(PlanStore.ELSEWHERE, name));
    }
    long version = file.othersVersion();
    file.commit();
    WritableFile writable = new WritableFile(path, lock, file, stored, version);
    return new PlanStore.Opened(path, writable, saved, null, news);
  }

  /// @param reason why it is not opened to work on
  PlanStore.Opened openToLookAt(Phrase reason) throws NoordwijzerException {
    try (GeoPackage file = GeoPackage.openForReading(path, progress::isCancelled)) {
      PlanReader reader = PlanReader.of(name, file);
      int schema = reader.schema();
      Saved saved =
          schema < PlanSchema.VERSION ? reader.earlier(progress, news::add) : newer(reader, schema);
      return new PlanStore.Opened(path, null, saved, reason, news);
    }
  }

  /// A later program may keep things that this one cannot read at all.
  private Saved newer(PlanReader reader, int schema) throws NoordwijzerException {
    try {
      return reader.saved(progress, _ -> {}, news::add, _ -> {});
    } catch (NoordwijzerException e) {
      if (schema > PlanSchema.VERSION) {
        throw new NoordwijzerException(PlanFile.NEWER, e, name);
      }
      throw e;
    }
  }

  private int schema() throws NoordwijzerException {
    try (GeoPackage file = GeoPackage.openForReading(path, progress::isCancelled)) {
      return PlanReader.of(name, file).schema();
    }
  }
}
