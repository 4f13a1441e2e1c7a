package nl.noordwijzer.ui.session;

import java.util.function.BiPredicate;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import nl.noordwijzer.job.Progress;
import org.jspecify.annotations.Nullable;

/// Works on the newest wish only, one at a time.
///
/// A new wish waits for the work under way when that is still useful, and puts an end to it when it
/// is not. FX thread only; the work itself runs on a worker.
///
/// @param <W> what is wished for
/// @param <R> what comes of it
public final class Latest<W, R> {

  /// The work, on a worker thread.
  public interface Work<W, R> {
    R make(W wish, Progress progress);
  }

  /// How two wishes compare.
  ///
  /// @param same whether they are for the same
  /// @param useful whether the first, under way, is worth finishing now that the second came
  public record Rules<W>(BiPredicate<W, W> same, BiPredicate<W, W> useful) {
    /// What is under way goes on while it is useful.
    public static <W> Rules<W> whileUseful(BiPredicate<W, W> useful) {
      return new Rules<>(Object::equals, useful);
    }

    /// What is under way is always finished, so that a long drag shows its way.
    public static <W> Rules<W> finishing(BiPredicate<W, W> same) {
      return new Rules<>(same, (_, _) -> true);
    }
  }

  private final Tasks tasks;
  private final Work<W, R> work;
  private final Rules<W> rules;
  private final Consumer<? super R> done;
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private Tasks.@Nullable Running running;
  private @Nullable W underWay;
  private @Nullable W waiting;
  private long starts;

  /// @param done receives what was made; may want something else at once
  public Latest(Tasks tasks, Work<W, R> work, Rules<W> rules, Consumer<? super R> done) {
    this.tasks = tasks;
    this.work = work;
    this.rules = rules;
    this.done = done;
  }

  /// Has it made, as soon as what is under way is done or of no use any more.
  public void want(W wish) {
    W now = underWay;
    if (now == null) {
      start(wish);
    } else if (rules.same.test(now, wish)) {
      waiting = null;
    } else if (rules.useful.test(now, wish)) {
      waiting = wish;
    } else {
      forget();
      start(wish);
    }
  }

  /// Wants nothing any more.
  public void forget() {
    if (running != null) {
      running.cancel();
    }
    running = null;
    underWay = null;
    waiting = null;
    busy.set(false);
  }

  /// Whether work is under way.
  public ReadOnlyBooleanProperty busyProperty() {
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
    } catch (RuntimeException | Error e) {
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
