package nl.noordwijzer.planfile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// The file of a plan that is open for writing. A file that was away, or that was put back as a
/// copy, is taken up again once it holds what was written last; any other that came in its place is
/// left alone.
///
/// Used by one thread at a time.
final class WritableFile implements AutoCloseable {
  private final Path path;
  private PlanLock lock;
  private GeoPackage file;
  private StoredPlan stored;
  private @Nullable Object identity;
  private long version;
  private boolean doubtful;

  /// @param version another one once another program has written in the file
  WritableFile(Path path, PlanLock lock, GeoPackage file, StoredPlan stored, long version) {
    this.path = path;
    this.lock = lock;
    this.file = file;
    this.stored = stored;
    this.version = version;
    identity = identity(path);
  }

  /// Work in one transaction.
  interface Act<T> {
    T in(StoredPlan plan, Journal journal) throws NoordwijzerException;
  }

  GeoPackage file() {
    return file;
  }

  StoredPlan stored() {
    return stored;
  }

  /// Does all of the work or none of it.
  ///
  /// @param steps that its journal must have; null when nothing depends on them
  <T> T transact(@Nullable StepList steps, Act<T> act) throws NoordwijzerException {
    requireOurs(steps);
    Stamp stamp = stored.stamp();
    boolean kept = false;
    try {
      file.begin();
      requireUnchanged(stamp);
      Journal journal = new Journal(file);
      T result = act.in(stored, journal);
      journal.writeStamp(stored.stamp());
      file.commit();
      kept = true;
      return result;
    } finally {
      if (!kept) {
        stored.resetStamp(stamp);
        rollback();
        doubtful = true;
      }
    }
  }

  private void requireOurs(@Nullable StepList steps) throws NoordwijzerException {
    Object now = identity(path);
    if (now == null) {
      doubtful = true;
      throw new NoordwijzerException("planfile.gone", null, name());
    }
    if (doubtful || !now.equals(identity)) {
      takeUp(now, steps);
    }
  }

  /// Goes on in the file that stands there now. The old handle may point to a drive that went away,
  /// or to a file without a name.
  private void takeUp(Object now, @Nullable StepList steps) throws NoordwijzerException {
    GeoPackage there = standing();
    boolean taken = false;
    try {
      there.begin();
      StoredPlan plan = planIn(there);
      if (!isLeftBehind(there, plan, steps)) {
        throw new NoordwijzerException(
            now.equals(identity) ? "planfile.changed" : "planfile.replaced", null, name());
      }
      long present = there.othersVersion();
      there.commit();
      lockAnew();
      file.close();
      file = there;
      stored = plan;
      version = present;
      identity = now;
      doubtful = false;
      taken = true;
    } finally {
      if (!taken) {
        there.close();
      }
    }
  }

  private GeoPackage standing() throws NoordwijzerException {
    try {
      return GeoPackage.openInPlace(path);
    } catch (NoordwijzerException e) {
      boolean isOther = e.key().equals("geopackage.other") || PlanOpening.DAMAGE.contains(e.key());
      throw isOther ? new NoordwijzerException("planfile.replaced", e, name()) : e;
    }
  }

  private StoredPlan planIn(GeoPackage there) throws NoordwijzerException {
    try {
      StoredPlan plan = new StoredPlan(there, name());
      plan.sum();
      return plan;
    } catch (NoordwijzerException e) {
      throw new NoordwijzerException("planfile.replaced", e, name());
    }
  }

  /// Whether a file holds what this program wrote last.
  private boolean isLeftBehind(GeoPackage there, StoredPlan plan, @Nullable StepList steps)
      throws NoordwijzerException {
    Journal journal = new Journal(there);
    String known = stored.stamp().text();
    return journal.isThere()
        && journal.stamp().equals(known)
        && plan.stamp().text().equals(known)
        && (steps == null || steps.isOf(journal.steps()));
  }

  private void lockAnew() throws NoordwijzerException {
    lock.close();
    PlanLock.Answer answer;
    try {
      answer = PlanLock.take(path, Clock.systemUTC());
    } catch (IOException e) {
      throw new NoordwijzerException("planfile.readonly.folder", e, name());
    }
    if (answer.lock() == null) {
      throw PlanFile.failure(PlanOpening.heldBy(name(), answer.holder()));
    }
    lock = answer.lock();
  }

  /// Another program may have written in the file, or only packed it.
  private void requireUnchanged(Stamp known) throws NoordwijzerException {
    long present = file.othersVersion();
    if (present != version) {
      stored.sum();
      if (!stored.stamp().text().equals(known.text())) {
        throw new NoordwijzerException("planfile.changed", null, name());
      }
      version = present;
    }
  }

  private void rollback() {
    try {
      file.rollback();
    } catch (NoordwijzerException _) {
      // SQLite undoes it by itself before the next transaction.
    }
  }

  /// What tells this file from another that came in its place; null when it is away.
  private static @Nullable Object identity(Path path) {
    try {
      BasicFileAttributes found = Files.readAttributes(path, BasicFileAttributes.class);
      Object key = found.fileKey();
      return key == null ? found.creationTime() : key;
    } catch (IOException _) {
      return null;
    }
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public void close() {
    file.close();
    lock.close();
  }
}
