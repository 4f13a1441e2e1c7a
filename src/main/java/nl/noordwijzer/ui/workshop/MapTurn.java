package nl.noordwijzer.ui.workshop;

import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// The map of the room, under the one before it until it has drawn all there is to see, so that the
/// room never looks at nothing. FX thread only.
final class MapTurn implements AutoCloseable {
  private final StackPane root = new StackPane();
  private @Nullable AudienceMap present;
  private @Nullable AudienceMap former;
  private Subscription drawn = Subscription.EMPTY;

  /// A map of other data leaves at once: it may have homes that are confidential by now.
  void take(AudienceMap next) {
    drawn.unsubscribe();
    AudienceMap before = former == null ? present : former;
    if (present != null && present != before) {
      present.close();
    }
    present = next;
    former = before;
    root.getChildren().setAll(next.root());
    if (before != null && before.isOfSameData(next)) {
      root.getChildren().add(before.root());
      drawn = next.settledProperty().subscribe(this::leave);
    } else {
      leaveFormer();
    }
  }

  private void leave(boolean settled) {
    if (settled) {
      leaveFormer();
    }
  }

  private void leaveFormer() {
    AudienceMap left = former;
    former = null;
    if (left != null) {
      root.getChildren().remove(left.root());
      left.close();
    }
  }

  void show(Shown next) {
    AudienceMap above = former;
    if (above != null) {
      above.show(next);
    }
    AudienceMap now = present;
    if (now != null) {
      now.show(next);
    }
  }

  @Nullable AudienceMap present() {
    return present;
  }

  Region root() {
    return root;
  }

  @Override
  public void close() {
    drawn.unsubscribe();
    leaveFormer();
    if (present != null) {
      present.close();
    }
    present = null;
  }
}
