package nl.noordwijzer.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import nl.noordwijzer.ui.workshop.CardStack;
import org.jspecify.annotations.Nullable;

/// Where the cards of a workshop lie: over the map, and above what takes the place of the map, of
/// which all is read and which keeps most of the height. FX thread only.
final class WorkshopCardsPlace {
  /// Around the cards, CSS pixels.
  private static final double EDGE = 12;

  /// Of the height, for cards that lie above something.
  private static final double PART = 0.42;

  private final Region host;
  private final List<Node> views = new ArrayList<>();
  private @Nullable CardStack cards;
  private Subscription sizes = Subscription.EMPTY;

  /// @param host of the map and of what takes its place
  WorkshopCardsPlace(Region host) {
    this.host = host;
  }

  /// Lays cards in the corner of the map.
  void begin(CardStack next) {
    cards = next;
    StackPane.setAlignment(next, Pos.TOP_LEFT);
    StackPane.setMargin(next, new Insets(EDGE));
    sizes =
        Subscription.combine(
            next.layoutBoundsProperty().subscribe(this::keepClear),
            host.heightProperty().subscribe(this::arrange));
    arrange();
  }

  void end() {
    sizes.unsubscribe();
    cards = null;
    keepClear();
  }

  /// Keeps something that takes the place of the map below the cards.
  void keepBelow(Node view) {
    views.add(view);
    view.visibleProperty().subscribe(this::arrange);
    arrange();
    keepClear();
  }

  private void arrange() {
    CardStack known = cards;
    if (known != null && views.stream().anyMatch(Node::isVisible)) {
      known.lieBeside(host.getHeight() * PART);
    } else if (known != null) {
      known.lieUnder();
    }
  }

  private void keepClear() {
    double height = cards == null ? 0 : cards.getLayoutBounds().getHeight();
    double top = height < 1 ? 0 : height + 2 * EDGE;
    views.forEach(view -> StackPane.setMargin(view, new Insets(top, 0, 0, 0)));
  }
}
