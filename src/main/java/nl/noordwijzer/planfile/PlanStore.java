package nl.noordwijzer.planfile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.area.AreaColouring;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.RefusedException;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;

/// A plan that is open: every act of the user is one transaction in its file, and is on the disk
/// when the call returns. When a call throws, the file and this store are as before it, and the act
/// can be tried again.
///
/// Used by one thread at a time.
public final class PlanStore implements AutoCloseable {
  /// Key of the reason why a plan that a later program made can only be looked at.
  public static final String NEWER = "planfile.readonly.newer";

  /// Key of the news that another program changed the plan.
  public static final String ELSEWHERE = "planfile.news.elsewhere";

  private static final Texts DUTCH = Texts.in(Texts.DUTCH);

  private final Path path;
  private final @Nullable WritableFile writable;
  private final @Nullable Phrase readOnly;
  private final List<Phrase> news;
  private Saved saved;
  private @Nullable StepList steps;

  PlanStore(Opened opened) {
    path = opened.path();
    writable = opened.writable();
    saved = opened.saved();
    readOnly = opened.readOnly();
    news = new ArrayList<>(opened.news());
  }

  /// What opening found.
  ///
  /// @param writable absent when the plan can only be looked at
  record Opened(
      Path path,
      @Nullable WritableFile writable,
      Saved saved,
      @Nullable Phrase readOnly,
      List<Phrase> news) {}

  /// One act, as undo and redo know it.
  public record Step(String name, Saved before, Saved after) {}

  /// What is done in a plan.
  public interface Acts {
    void in(PlanStore plan) throws NoordwijzerException;
  }

  /// Makes a new file, and the folder it is in where that is not there yet.
  ///
  /// @throws NoordwijzerException when there is one already, or it cannot be written
  public static PlanStore create(Path path, Saved saved) throws NoordwijzerException {
    if (Files.exists(path)) {
      throw new NoordwijzerException("planfile.exists", null, path);
    }
    NewPlan.makeFolder(path);
    NewPlan.write(path, saved);
    return open(path, Progress.NONE);
  }

  /// Makes a new file of a plan that serves as an example, without its steps and versions. It is
  /// called after its file.
  ///
  /// @param id of the new plan
  public static PlanStore fromTemplate(Path template, Path path, String id)
      throws NoordwijzerException {
    Saved like;
    try (PlanStore opened = openReadOnly(template, Progress.NONE)) {
      like = opened.saved();
    }
    Plan plan = like.plan();
    return create(
        path,
        new Saved(
            new Plan(
                id,
                NewPlan.stem(String.valueOf(path.getFileName())),
                plan.region(),
                plan.areas(),
                plan.scenarios(),
                plan.assumptions(),
                plan.funding(),
                plan.notes(),
                plan.pictures(),
                plan.types(),
                plan.templates()),
            like.look()));
  }

  /// As [#open(Path, Texts, Progress)], with acts in Dutch.
  public static PlanStore open(Path path, Progress progress) throws NoordwijzerException {
    return open(path, DUTCH, progress);
  }

  /// Opens a plan to work on. Where that cannot be, it is opened to look at, and [#readOnly] says
  /// why.
  ///
  /// @param texts in which undo calls what is put right
  /// @throws NoordwijzerException when it is no plan or is damaged
  public static PlanStore open(Path path, Texts texts, Progress progress)
      throws NoordwijzerException {
    return mended(new PlanStore(new PlanOpening(path, progress).open()), texts);
  }

  /// Opens a plan to look at; nothing beside it is touched.
  public static PlanStore openReadOnly(Path path, Progress progress) throws NoordwijzerException {
    return mended(
        new PlanStore(
            new PlanOpening(path, progress).openToLookAt(new Phrase("planfile.readonly.asked"))),
        DUTCH);
  }

  /// Puts right what cannot be, as an act of its own where the plan can be changed.
  private static PlanStore mended(PlanStore store, Texts texts) throws NoordwijzerException {
    boolean isMended = false;
    try {
      Mending.Mended mended = Mending.of(store.saved);
      if (!mended.news().isEmpty()) {
        store.news.addAll(mended.news());
        store.keepMended(mended.saved(), texts.get("planfile.mended"));
      }
      isMended = true;
      return store;
    } finally {
      if (!isMended) {
        store.close();
      }
    }
  }

  private void keepMended(Saved mended, String act) throws NoordwijzerException {
    if (readOnly == null) {
      change(act, mended, false);
    } else {
      saved = mended;
    }
  }

  public Path path() {
    return path;
  }

  /// What the file holds.
  public Saved saved() {
    return saved;
  }

  /// Why the plan cannot be changed; empty when it can.
  public Optional<Phrase> readOnly() {
    return Optional.ofNullable(readOnly);
  }

  /// What the user must know of how it was opened.
  public List<Phrase> news() {
    return List.copyOf(news);
  }

  /// The acts that can be undone, the last one last.
  public List<Step> done() throws NoordwijzerException {
    return steps().done();
  }

  /// The acts that can be done again, the next one first.
  public List<Step> undone() throws NoordwijzerException {
    return steps().undone();
  }

  /// Keeps an act of the user.
  ///
  /// @param name that undo shows
  /// @param mergedWithLast whether the act goes on with the last one, such as a drag does
  public void change(String name, Saved next, boolean mergedWithLast) throws NoordwijzerException {
    StepList list = steps();
    Saved before = saved;
    boolean merged = mergedWithLast && list.last().isPresent();
    Optional<Long> number =
        transact((plan, journal) -> {
          List<Journal.Edit> edits = plan.write(before, next);
          for (long undone : list.undoneNumbers()) {
            journal.remove(undone);
          }
          return merged
              ? journal.grow(list.last().get(), name, edits)
              : Optional.of(journal.write(name, edits));
        });
    list.change(new Step(name, before, next), merged, number);
    saved = next;
  }

  /// Takes the last act back; nothing when there is none.
  public void undo() throws NoordwijzerException {
    StepList list = steps();
    Optional<Long> last = list.last();
    if (last.isPresent()) {
      transact((plan, journal) -> {
        plan.redo(journal.edits(last.get()).stream().map(Journal.Edit::reversed).toList());
        journal.markUndone(last.get(), true);
        return last;
      });
      saved = list.undo().before();
    }
  }

  /// Does an act that was taken back again; nothing when there is none.
  public void redo() throws NoordwijzerException {
    StepList list = steps();
    Optional<Long> next = list.undoneNumbers().stream().findFirst();
    if (next.isPresent()) {
      transact((plan, journal) -> {
        plan.redo(journal.edits(next.get()));
        journal.markUndone(next.get(), false);
        return next;
      });
      saved = list.redo().after();
    }
  }

  /// The versions to return to, the newest first.
  public List<PlanVersion> versions() throws NoordwijzerException {
    return writable == null ? List.of() : new PlanVersions(writable.file()).list();
  }

  /// Keeps the plan as it is now, to return to. Not an act: undo does not take it away.
  public PlanVersion keepVersion(String name, Instant time) throws NoordwijzerException {
    byte[] packed = PlanVersions.packed(saved, name());
    return transact((_, journal) -> new PlanVersions(journal.file()).add(name, time, packed));
  }

  /// What the plan was. To return to it is a change of the plan like any other, and can be undone.
  /// What lies there is the same object as now where it is the same.
  public Saved saved(PlanVersion version) throws NoordwijzerException {
    WritableFile held = writable();
    Saved then = new PlanVersions(held.file()).saved(version, name());
    return held.stored().hasRegionOf(saved, then)
        ? new Saved(then.plan().withRegion(saved.plan().region()), then.look())
        : then;
  }

  /// Forgets a version for good.
  public void removeVersion(PlanVersion version) throws NoordwijzerException {
    transact((_, journal) -> {
      new PlanVersions(journal.file()).remove(version);
      return version;
    });
  }

  /// Has QGIS draw the areas in the colours of the map. Not an act.
  public void colour(AreaColouring colours) throws NoordwijzerException {
    transact((_, journal) -> {
      LayerStyles.renew(journal.file(), saved.plan(), colours);
      return colours;
    });
  }

  /// Writes a copy with all that is in the file, the steps and the versions too.
  ///
  /// @param copy a file that is not there yet
  public void copyTo(Path copy) throws NoordwijzerException {
    if (Files.exists(copy)) {
      throw new NoordwijzerException("planfile.exists", null, copy);
    }
    NewPlan.place(
        copy,
        half -> {
          if (writable == null) {
            GeoPackage.copy(path, half).close();
          } else {
            writable.file().copyTo(half);
          }
        });
  }

  /// As [#copyTo(Path)], with acts that this file does not have.
  ///
  /// @param acts done in the copy
  public void copyTo(Path copy, Acts acts) throws NoordwijzerException {
    copyTo(copy);
    boolean complete = false;
    try (PlanStore there = open(copy, Progress.NONE)) {
      if (there.readOnly != null) {
        throw PlanFile.failure(there.readOnly);
      }
      acts.in(there);
      complete = true;
    } finally {
      if (!complete) {
        copy.toFile().delete();
      }
    }
  }

  private <T> T transact(WritableFile.Act<T> act) throws NoordwijzerException {
    return writable().transact(steps, act);
  }

  private WritableFile writable() throws NoordwijzerException {
    if (writable == null) {
      throw new NoordwijzerException("planfile.readonly", null, name());
    }
    return writable;
  }

  private StepList steps() throws NoordwijzerException {
    if (steps == null) {
      steps = writable == null ? new StepList() : readSteps(writable);
    }
    return steps;
  }

  /// A journal that cannot be followed is begun anew: what the plan holds does not depend on it.
  private StepList readSteps(WritableFile from) throws NoordwijzerException {
    try {
      return StepList.read(new Journal(from.file()), from.stored(), saved);
    } catch (NoordwijzerException | IllegalArgumentException | RefusedException _) {
      news.add(new Phrase("planfile.news.undo", name()));
      transact((_, journal) -> {
        journal.clear();
        return 0;
      });
      return new StepList();
    }
  }

  private String name() {
    return String.valueOf(path.getFileName());
  }

  @Override
  public void close() {
    if (writable != null) {
      writable.close();
    }
  }
}
