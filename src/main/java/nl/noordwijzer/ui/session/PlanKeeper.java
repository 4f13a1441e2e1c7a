package nl.noordwijzer.ui.session;

import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import nl.noordwijzer.edit.History;
import nl.noordwijzer.map.StyleText;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Writes every act of the user in the file of the plan, in the order in which they were done, on a
/// thread of its own that outlives the window until everything is written.
///
/// An act that cannot be written waits, with those behind it, and is tried again at the next act
/// and by [#retry()]. To be called on the FX thread.
public final class PlanKeeper implements History.Keeper<Work> {
  /// Name of the thread that writes.
  public static final String THREAD = "plan-writer";

  private static final int IDLE_SECONDS = 1;

  /// Gives the file, making it where there is none.
  public interface Opener {
    PlanStore open() throws NoordwijzerException;
  }

  /// How far writing is.
  ///
  /// @param waiting number of acts that are not in the file yet
  /// @param last when the last act was written; absent before the first
  /// @param failed whether something is not written, and will not be by itself
  /// @param readOnly whether the plan can only be looked at
  public record Standing(int waiting, @Nullable LocalTime last, boolean failed, boolean readOnly) {
    /// Nothing was written and nothing waits.
    public static final Standing NONE = new Standing(0, null, false, false);

    /// Of a plan that can only be looked at.
    ///
    /// @param acts number of them that will not be kept
    public static Standing lookedAt(int acts) {
      return new Standing(acts, null, acts > 0, true);
    }
  }

  private final Opener opener;
  private final Consumer<Throwable> failures;
  private final ThreadPoolExecutor writer;
  private final ReadOnlyObjectWrapper<Standing> standing =
      new ReadOnlyObjectWrapper<>(Standing.NONE);

  /// Guarded by itself.
  private final Deque<WaitingAct> waiting = new ArrayDeque<>();

  /// The act that is being written; guarded by `waiting`.
  private @Nullable WaitingAct inHand;

  /// Touched by the writer only.
  private @Nullable PlanStore store;

  /// Touched by the writer only.
  private final FileColours colours = new FileColours();

  /// @param opener asked at the first act, by the writer
  /// @param failures told on the FX thread why writing stopped
  public PlanKeeper(Opener opener, Consumer<Throwable> failures) {
    this.opener = opener;
    this.failures = failures;
    writer =
        new ThreadPoolExecutor(
            1,
            1,
            IDLE_SECONDS,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name(THREAD).factory());
    writer.allowCoreThreadTimeOut(true);
  }

  /// What the file keeps of the work.
  public static Saved saved(Work work) {
    return new Saved(work.plan(), StyleText.of(work.style()));
  }

  @Override
  public void changed(String name, Work value, boolean merged) {
    synchronized (waiting) {
      WaitingAct last = waiting.peekLast();
      boolean joined = merged && last != null && isFree(last) && last.isChange();
      if (joined) {
        waiting.removeLast();
      }
      waiting.add(WaitingAct.change(name, value, joined ? last.merged() : merged));
    }
    retry();
  }

  /// Whether an act is not being written yet.
  @SuppressWarnings("ReferenceEquality")
  private boolean isFree(WaitingAct act) {
    synchronized (waiting) {
      return act != inHand;
    }
  }

  @Override
  public void undone(Work value) {
    add(WaitingAct.undo(value));
  }

  @Override
  public void redone(Work value) {
    add(WaitingAct.redo(value));
  }

  private void add(WaitingAct act) {
    synchronized (waiting) {
      waiting.add(act);
    }
    retry();
  }

  /// Goes on writing where that stopped.
  public void retry() {
    writer.execute(this::writeAll);
    tell(false, standing.get().last);
  }

  /// @return whether all could be written; if not, it was told why
  private boolean writeAll() {
    try {
      for (WaitingAct act = take(); act != null; act = take()) {
        act.write(opened());
        colours.changed(act.work());
        synchronized (waiting) {
          waiting.remove();
          inHand = null;
        }
        tellWritten();
      }
      colours.write(this::opened);
      return true;
    } catch (NoordwijzerException | RuntimeException e) {
      synchronized (waiting) {
        inHand = null;
      }
      Platform.runLater(() -> {
        tell(true, standing.get().last);
        failures.accept(e);
      });
      return false;
    }
  }

  private void tellWritten() {
    LocalTime now = LocalTime.now(ZoneId.systemDefault());
    Platform.runLater(() -> tell(false, now));
  }

  private @Nullable WaitingAct take() {
    synchronized (waiting) {
      inHand = waiting.peek();
      return inHand;
    }
  }

  private void tell(boolean failed, @Nullable LocalTime last) {
    int count;
    synchronized (waiting) {
      count = waiting.size();
    }
    standing.set(new Standing(count, last, failed, false));
  }

  /// How far writing is.
  public ReadOnlyObjectProperty<Standing> standingProperty() {
    return standing.getReadOnlyProperty();
  }

  /// Has the writer do something with the file once all acts so far are in it.
  ///
  /// @param failed told on the FX thread what the work threw
  public void with(Use work, Consumer<Throwable> failed) {
    writer.execute(() -> {
      try {
        writeAll();
        work.on(opened());
      } catch (NoordwijzerException | RuntimeException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  /// Has the writer keep something that is no act, once all acts so far are in the file.
  ///
  /// @param stopped run on the FX thread where an act cannot be written, which was told already
  /// @param failed told on the FX thread what the work threw
  public void write(Use work, Runnable stopped, Consumer<Throwable> failed) {
    writer.execute(() -> {
      if (!writeAll()) {
        Platform.runLater(stopped);
        return;
      }
      try {
        work.on(opened());
        tellWritten();
      } catch (NoordwijzerException | RuntimeException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  /// Has the writer do something with what waits, once what can be written is.
  ///
  /// @param failed told on the FX thread what the work threw
  public void withWaiting(UseOfWaiting work, Consumer<Throwable> failed) {
    boolean stopped = standing.get().failed;
    writer.execute(() -> {
      try {
        if (!stopped) {
          writeAll();
        }
        List<WaitingAct> acts;
        synchronized (waiting) {
          acts = List.copyOf(waiting);
        }
        work.on(acts.isEmpty() ? opened() : store, acts);
      } catch (NoordwijzerException | RuntimeException e) {
        Platform.runLater(() -> failed.accept(e));
      }
    });
  }

  private PlanStore opened() throws NoordwijzerException {
    PlanStore open = store;
    if (open == null) {
      open = opener.open();
      store = open;
    }
    return open;
  }

  /// What is done with the file of the plan.
  public interface Use {
    void on(PlanStore store) throws NoordwijzerException;
  }

  /// What is done with the file of the plan and the acts that are not in it.
  public interface UseOfWaiting {
    /// @param store null where the plan got no file yet
    void on(@Nullable PlanStore store, List<WaitingAct> waiting) throws NoordwijzerException;
  }

  /// Closes the file once everything that waits has been written.
  ///
  /// @param after run by the writer then; with the file, if there is one
  public void close(Consumer<Optional<Path>> after) {
    writer.execute(() -> {
      writeAll();
      Optional<Path> file = Optional.ofNullable(store).map(PlanStore::path);
      if (store != null) {
        store.close();
      }
      after.accept(file);
    });
    writer.shutdown();
  }
}
