package nl.noordwijzer.ui.map;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import nl.noordwijzer.map.Viewport;

/// The views that were looked at, to go back to and forth again.
final class ViewTrail {
  private static final int LONGEST = 100;

  private final Deque<Viewport> before = new ArrayDeque<>();
  private final Deque<Viewport> after = new ArrayDeque<>();

  /// Remembers a view on which the map came to rest.
  void visit(Viewport view) {
    if (view.equals(before.peek())) {
      return;
    }
    before.push(view);
    after.clear();
    if (before.size() > LONGEST) {
      before.removeLast();
    }
  }

  Optional<Viewport> back() {
    if (before.size() < 2) {
      return Optional.empty();
    }
    after.push(before.pop());
    return Optional.ofNullable(before.peek());
  }

  Optional<Viewport> forth() {
    Viewport next = after.poll();
    if (next != null) {
      before.push(next);
    }
    return Optional.ofNullable(next);
  }
}
