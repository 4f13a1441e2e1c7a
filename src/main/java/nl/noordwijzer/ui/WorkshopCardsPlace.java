package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/// Where the cards of a workshop lie: over the map, and above what takes the place of the map, of
/// which all is read. FX thread only.
final class WorkshopCardsPlace {
  /// Around the cards, CSS pixels.
  private static final double EDGE = 12;

  private final List<Node> views = new ArrayList<>();
  private @Nullable Node cards;
  private Subscription sizes = Subscription.EMPTY;

  /// Lays cards in the corner of the map.
  void begin(Node next) {
    cards = next;
    StackPane.setAlignment(next, Pos.TOP_LEFT);
    StackPane.setMargin(next, new Insets(EDGE));
    sizes = next.layoutBoundsProperty().subscribe(this::keepClear);
  }

  void end() {
    sizes.unsubscribe();
    cards = null;
    keepClear();
  }

  /// Keeps something that takes the place of the map below the cards.
  void keepBelow(Node view) {
    views.add(view);
    keepClear();
  }

  private void keepClear() {
    double height = cards == null ? 0 : cards.getLayoutBounds().getHeight();
    double top = height < 1 ? 0 : height + 2 * EDGE;
    views.forEach(view -> StackPane.setMargin(view, new Insets(top, 0, 0, 0)));
  }
}
