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
    return start(work, done, failed);
  }

  /// As [#start(Work, Consumer)], for work of which a failure asks for more than telling it.
  public <T> Running start(
      Work<T> work, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    Flag flag = new Flag();
    underWay.incrementAndGet();
    try {
      workers.execute(() -> finish(flag, outcome(work, flag, done, failed)));
    } catch (RejectedExecutionException _) {
      underWay.decrementAndGet();
      flag.cancel();
    }
    return flag;
  }

  /// Does the work; what comes of it is to be told on the FX thread.
  private static <T> Runnable outcome(
      Work<T> work, Flag flag, Consumer<? super T> done, Consumer<? super Throwable> failed) {
    try {
      T result = work.run(flag);
      return () -> done.accept(result);
    } catch (CancellationException e) {
      return flag::cancel;
    } catch (Exception | Error e) {
      return () -> failed.accept(e);
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
