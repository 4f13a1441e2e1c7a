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

  private final Deque<Step<T>> done = new ArrayDeque<>();
  private final Deque<Step<T>> undone = new ArrayDeque<>();
  private final List<Consumer<T>> listeners = new ArrayList<>();
  private T value;
  private long revision;
  private boolean telling;

  /// Whether undo or redo came last, after which no step grows on.
  private boolean undoneLast;

  public History(T value) {
    this.value = value;
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
    become(next);
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
      become(step.before);
    }
  }

  public void redo() {
    refuseWhileTelling();
    if (!undone.isEmpty()) {
      Step<T> step = undone.pop();
      done.push(step);
      undoneLast = true;
      become(step.after);
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
