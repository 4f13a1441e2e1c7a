package nl.noordwijzer.edit;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Keeps the steps by which an immutable value changed, so that each can be undone and redone.
///
/// Not thread-safe: used from one thread. A listener may not change the value.
///
/// @param <T> the immutable value
public final class History<T> {
  private record Step<T>(String name, T before, T after, String mergeKey) {}

  /// A step of an earlier session.
  public record Past<T>(String name, T before, T after) {}

  /// Is told how the value changed, after it has.
  public interface Keeper<T> {
    /// @param merged whether the step goes on with the last one
    void changed(String name, T value, boolean merged);

    void undone(T value);

    void redone(T value);
  }

  private final Deque<Step<T>> done = new ArrayDeque<>();
  private final Deque<Step<T>> undone = new ArrayDeque<>();
  private final List<Consumer<T>> listeners = new ArrayList<>();
  private final List<Keeper<T>> keepers = new ArrayList<>();
  private T value;
  private long revision;
  private boolean telling;

  /// Whether undo or redo came last, after which no step grows on.
  private boolean undoneLast;

  /// Whether undo came last.
  private boolean backLast;

  public History(T value) {
    this.value = value;
  }

  /// Goes on with the steps of earlier sessions.
  ///
  /// @param done those that can be undone, the last one last
  /// @param undone those that can be redone, the next one first
  public History(T value, List<Past<T>> done, List<Past<T>> undone) {
    this(value);
    done.forEach(past -> this.done.push(step(past)));
    undone.reversed().forEach(past -> this.undone.push(step(past)));
  }

  private static <T> Step<T> step(Past<T> past) {
    return new Step<>(past.name(), past.before(), past.after(), "");
  }

  public T value() {
    return value;
  }

  /// Grows with each change, undo and redo.
  public long revision() {
    return revision;
  }

  /// @return ends the subscription when run
  public Runnable observe(Consumer<T> listener) {
    listeners.add(listener);
    return () -> listeners.remove(listener);
  }

  /// Tells a keeper of every step from now on.
  ///
  /// @return ends the subscription when run
  public Runnable keep(Keeper<T> keeper) {
    keepers.add(keeper);
    return () -> keepers.remove(keeper);
  }

  /// Makes the next value under a name that the user reads at "undo". Does nothing when it equals
  /// the present one.
  public void change(String name, T next) {
    change(name, next, "");
  }

  /// As [#change(String, Object)]; steps that follow each other with the same merge key, such as
  /// those of one drag, become one step, or none when they end where they began. An empty key never
  /// merges.
  public void change(String name, T next, String mergeKey) {
    refuseWhileTelling();
    if (next.equals(value)) {
      return;
    }
    Step<T> last = done.peek();
    boolean merge =
        last != null && !undoneLast && !mergeKey.isEmpty() && last.mergeKey.equals(mergeKey);
    T before = merge ? done.pop().before : value;
    if (!next.equals(before)) {
      done.push(new Step<>(name, before, next, mergeKey));
    }
    undone.clear();
    undoneLast = false;
    backLast = false;
    become(next);
    keepers.forEach(keeper -> keeper.changed(name, next, merge));
  }

  /// Name of the step that undo would take back.
  public Optional<String> undoName() {
    return Optional.ofNullable(done.peek()).map(Step::name);
  }

  /// Name of the step that redo would do again.
  public Optional<String> redoName() {
    return Optional.ofNullable(undone.peek()).map(Step::name);
  }

  public void undo() {
    refuseWhileTelling();
    if (!done.isEmpty()) {
      Step<T> step = done.pop();
      undone.push(step);
      undoneLast = true;
      backLast = true;
      become(step.before);
      keepers.forEach(keeper -> keeper.undone(step.before));
    }
  }

  public void redo() {
    refuseWhileTelling();
    if (!undone.isEmpty()) {
      Step<T> step = undone.pop();
      done.push(step);
      undoneLast = true;
      backLast = false;
      become(step.after);
      keepers.forEach(keeper -> keeper.redone(step.after));
    }
  }

  /// Takes what came last back, whatever it was: an undo is redone, all else is undone.
  public void takeBack() {
    if (backLast) {
      redo();
    } else {
      undo();
    }
  }

  private void refuseWhileTelling() {
    if (telling) {
      throw new IllegalStateException("a listener may not change the value");
    }
  }

  private void become(T next) {
    value = next;
    revision++;
    telling = true;
    try {
      List.copyOf(listeners).forEach(listener -> listener.accept(next));
    } finally {
      telling = false;
    }
  }
}
