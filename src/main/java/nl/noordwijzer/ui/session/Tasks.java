package nl.noordwijzer.ui.session;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import nl.noordwijzer.job.Progress;

/// Runs work beside the FX thread and brings its results back to it.
public final class Tasks {

  /// Work on another thread.
  public interface Work<T> {
    T run(Progress progress) throws Exception;
  }

  /// Work under way.
  public interface Running {
    /// The result is no longer wanted: nothing of it reaches the FX thread any more.
    void cancel();
  }

  private final Executor workers;
  private final Consumer<Throwable> failed;
  private final AtomicInteger underWay = new AtomicInteger();
  private final ReadOnlyStringWrapper job = new ReadOnlyStringWrapper("");

  /// @param failed told, on the FX thread, of every failure but cancellation
  public Tasks(Executor workers, Consumer<Throwable> failed) {
    this.workers = workers;
    this.failed = failed;
  }

  /// What the user is told is going on, empty when there is nothing.
  public ReadOnlyStringProperty jobProperty() {
    return job.getReadOnlyProperty();
  }

  /// As [#start(Work, Consumer)], for work that takes so long that the user is told its name. FX
  /// thread only.
  public <T> Running start(String name, Work<T> work, Consumer<? super T> done) {
    job.set(name);
    return start(
        progress -> {
          try {
            return work.run(progress);
          } finally {
            Platform.runLater(() -> job.set(""));
          }
        },
        done);
  }

  /// Starts work; `done` receives the result on the FX thread, unless cancelled by then. Once the
  /// program ends, and its workers take no work any more, it is dropped.
  public <T> Running start(Work<T> work, Consumer<? super T> done) {
    Flag flag = new Flag();
    underWay.incrementAndGet();
    try {
      workers.execute(() -> run(work, flag, done));
    } catch (RejectedExecutionException _) {
      underWay.decrementAndGet();
      flag.cancel();
    }
    return flag;
  }

  private <T> void run(Work<T> work, Flag flag, Consumer<? super T> done) {
    try {
      T result = work.run(flag);
      finish(flag, () -> done.accept(result));
    } catch (CancellationException e) {
      finish(flag, flag::cancel);
    } catch (Exception | Error e) {
      finish(flag, () -> failed.accept(e));
    }
  }

  private void finish(Flag flag, Runnable end) {
    Platform.runLater(() -> {
      underWay.decrementAndGet();
      if (!flag.isCancelled()) {
        end.run();
      }
    });
  }

  /// Whether no work is under way and every result has been handed over.
  public boolean isIdle() {
    return underWay.get() == 0;
  }

  private static final class Flag implements Progress, Running {
    private volatile boolean cancelled;

    @Override
    public void report(double fraction) {}

    @Override
    public boolean isCancelled() {
      return cancelled;
    }

    @Override
    public void cancel() {
      cancelled = true;
    }
  }
}
