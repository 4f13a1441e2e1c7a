package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// The measures of the unfinished shape and what draws the next vertex, beside the pointer.
final class DraftCard extends VBox {
  /// What it says.
  ///
  /// @param typed numbers of the next side, empty when none are being typed
  /// @param wrong why the shape cannot be finished, empty when it can
  record Words(List<String> measures, String snap, String typed, String wrong) {
    boolean isEmpty() {
      return measures.isEmpty() && snap.isEmpty() && typed.isEmpty() && wrong.isEmpty();
    }
  }

  DraftCard() {
    getStyleClass().addAll("draft-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  void hide() {
    setVisible(false);
  }

  /// Shows the words near the pointer, on the side where there is room.
  void show(Words words, Point2D pointer, double width, double height) {
    setVisible(!words.isEmpty());
    getChildren().clear();
    add(words.typed, "draft-typed");
    words.measures.forEach(line -> add(line, "draft-measure"));
    add(words.snap, "draft-snap");
    add(words.wrong, "draft-wrong");
    applyCss();
    double cardWidth = Math.ceil(prefWidth(-1));
    double cardHeight = Math.ceil(prefHeight(cardWidth));
    resizeRelocate(
        HoverCard.side(pointer.getX(), cardWidth, width),
        HoverCard.side(pointer.getY(), cardHeight, height),
        cardWidth,
        cardHeight);
    layout();
  }

  private void add(String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      getChildren().add(label);
    }
  }
}
