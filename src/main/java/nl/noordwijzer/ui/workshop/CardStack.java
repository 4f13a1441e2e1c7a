package nl.noordwijzer.ui.workshop;

import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Cards of a workshop: one under the other over a map, or beside each other above something of
/// which all is read. Rows on a card scroll where it is higher than it may be.
public final class CardStack extends StackPane {
  private static final double WIDEST = 360;

  private final List<Region> cards;
  private final Pane column = new Column();
  private final HBox row = new HBox();
  private double highest;
  private Runnable whenLaid = () -> {};

  /// @param cards each visible only while it is of use
  CardStack(List<Region> cards) {
    this.cards = List.copyOf(cards);
    row.setFillHeight(false);
    for (Region card : cards) {
      card.setPrefWidth(WIDEST);
      card.setMaxWidth(WIDEST);
    }
    for (Region box : List.of(this, column, row)) {
      box.getStyleClass().add("workshop-cards");
      box.setPickOnBounds(false);
    }
    setAlignment(Pos.TOP_LEFT);
    setId("workshop-cards");
    boundsInParentProperty().subscribe((_, _) -> whenLaid.run());
    lieUnder();
  }

  /// Runs whenever they have got other places.
  void whenLaid(Runnable act) {
    whenLaid = act;
    act.run();
  }

  /// Each under the one before, as high as there is room.
  public void lieUnder() {
    lie(column, Double.MAX_VALUE);
    setMaxWidth(WIDEST);
  }

  /// Each beside the one before, as wide as there is room.
  ///
  /// @param limit how high they may be, CSS pixels
  public void lieBeside(double limit) {
    lie(row, limit);
    setMaxWidth(USE_PREF_SIZE);
  }

  /// No higher than the cards on it.
  @Override
  protected double computeMaxHeight(double width) {
    return Math.min(highest, prefHeight(width));
  }

  private void lie(Pane box, double limit) {
    highest = limit;
    requestLayout();
    if (!getChildren().contains(box)) {
      getChildren().setAll(box);
      box.getChildren().setAll(cards);
    }
  }

  /// The places of those that lie over a map, within what this lies in.
  Stream<Bounds> overMap() {
    return column.getChildren().stream()
        .filter(Node::isVisible)
        .map(card -> localToParent(column.localToParent(card.getBoundsInParent())));
  }

  /// Their places are known once they have been laid out.
  private final class Column extends VBox {
    @Override
    protected void layoutChildren() {
      super.layoutChildren();
      whenLaid.run();
    }
  }
}
