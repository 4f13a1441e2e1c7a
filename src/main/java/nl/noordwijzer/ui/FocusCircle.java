package nl.noordwijzer.ui;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/// Takes the keyboard from one part of the window to the next.
final class FocusCircle {
  private FocusCircle() {}

  /// Focuses the first thing in the part after the one that holds the keyboard.
  static void next(List<Parent> parts, @Nullable Node holder) {
    int present = -1;
    for (int i = 0; i < parts.size(); i++) {
      if (lies(holder, parts.get(i))) {
        present = i;
      }
    }
    for (int i = 1; i <= parts.size(); i++) {
      Optional<Node> target = firstIn(parts.get((present + i) % parts.size()));
      if (target.isPresent()) {
        target.get().requestFocus();
        return;
      }
    }
  }

  /// Whether something is a part of the window or stands in it.
  static boolean lies(@Nullable Node node, Parent part) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == part) {
        return true;
      }
    }
    return false;
  }

  /// The first thing that can take the keyboard, in the order of the scene.
  static Optional<Node> firstIn(Node node) {
    return inOrder(node).filter(Node::isFocusTraversable).findFirst();
  }

  private static Stream<Node> inOrder(Node node) {
    if (!node.isVisible() || node.isDisabled()) {
      return Stream.empty();
    }
    Stream<Node> inside =
        node instanceof Parent parent
            ? parent.getChildrenUnmodifiable().stream().flatMap(FocusCircle::inOrder)
            : Stream.empty();
    return Stream.concat(Stream.of(node), inside);
  }
}
