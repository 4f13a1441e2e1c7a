package nl.noordwijzer.ui.map;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.ui.session.Tasks;
import org.jspecify.annotations.Nullable;

/// Works on the newest wish only, one at a time.
///
/// A new wish waits for the work under way when that is still useful, and puts an end to it when it
/// is not. FX thread only; the work itself runs on a worker.
///
/// @param <W> what is wished for
/// @param <R> what comes of it
final class Latest<W, R> {

  /// The work, on a worker thread.
  interface Work<W, R> {
    R make(W wish, Progress progress);
  }

  private final Tasks tasks;
  private final Work<W, R> work;
  private final BiPredicate<W, W> useful;
  private final Consumer<? super R> done;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Tasks.@Nullable Running running;
  private @Nullable W underWay;
  private @Nullable W waiting;
  private long starts;

  /// @param useful whether the first wish, under way, is worth finishing now that the second came
  Latest(Tasks tasks, Work<W, R> work, BiPredicate<W, W> useful, Consumer<? super R> done) {
    this.tasks = tasks;
    this.work = work;
    this.useful = useful;
    this.done = done;
  }

  void want(W wish) {
    if (wish.equals(underWay)) {
      waiting = null;
    } else if (underWay == null) {
      start(wish);
    } else if (useful.test(underWay, wish)) {
      waiting = wish;
    } else {
      forget();
      start(wish);
    }
  }

  /// Wants nothing any more.
  void forget() {
    if (running != null) {
      running.cancel();
    }
    running = null;
    underWay = null;
    waiting = null;
    busy.set(false);
  }

  /// Whether work is under way.
  ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  private void start(W wish) {
    long start = ++starts;
    underWay = wish;
    busy.set(true);
    running = tasks.start(progress -> make(wish, start, progress), result -> finish(start, result));
  }

  private R make(W wish, long start, Progress progress) {
    try {
      return work.make(wish, progress);
    } catch (RuntimeException e) {
      Platform.runLater(() -> abandon(start));
      throw e;
    }
  }

  private void finish(long start, R result) {
    if (isUnderWay(start)) {
      done.accept(result);
      next();
    }
  }

  private void abandon(long start) {
    if (isUnderWay(start)) {
      next();
    }
  }

  /// An end that comes late must not be taken for that of a newer start with the same wish.
  private boolean isUnderWay(long start) {
    return underWay != null && start == starts;
  }

  private void next() {
    W wish = waiting;
    running = null;
    underWay = null;
    waiting = null;
    if (wish == null) {
      busy.set(false);
    } else {
      start(wish);
    }
  }
}
