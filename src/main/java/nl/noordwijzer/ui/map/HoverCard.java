package nl.noordwijzer.ui.map;

import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The card beside the pointer: which area, which figure, and the complex under it.
final class HoverCard extends VBox {
  private static final double DISTANCE = 16;
  private static final double WIDEST = 300;

  private @Nullable HoverInfo shown;

  HoverCard() {
    getStyleClass().add("hover-card");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
  }

  void hide() {
    setVisible(false);
  }

  /// Shows the card near the pointer, on the side where there is room.
  void show(HoverInfo info, Point2D pointer, double width, double height) {
    if (!info.equals(shown)) {
      shown = info;
      fill(info);
    }
    setVisible(true);
    applyCss();
    double cardWidth = Math.min(WIDEST, snapSizeX(prefWidth(-1)));
    double cardHeight = snapSizeY(prefHeight(cardWidth));
    resizeRelocate(
        side(pointer.getX(), cardWidth, width),
        side(pointer.getY(), cardHeight, height),
        cardWidth,
        cardHeight);
    layout();
  }

  /// Where a card begins that is beside the pointer, on the side where there is room.
  static double side(double pointer, double size, double room) {
    double after = pointer + DISTANCE;
    return Math.rint(after + size <= room ? after : Math.max(0, pointer - DISTANCE - size));
  }

  private void fill(HoverInfo info) {
    getChildren().clear();
    add(info.title(), "hover-title");
    add(info.place(), "hover-place");
    add(info.figure(), info.known() ? "hover-figure" : "hover-missing");
    info.details().forEach(line -> add(line, "hover-detail"));
    addComplex(info.complex());
    add(info.warning(), "hover-warning");
  }

  private void addComplex(List<String> lines) {
    if (!lines.isEmpty()) {
      add(lines.getFirst(), "hover-owner");
      add(String.join(" · ", lines.subList(1, lines.size())), "hover-detail");
    }
  }

  private void add(String text, String style) {
    if (!text.isEmpty()) {
      Label label = new Label(text);
      label.getStyleClass().add(style);
      label.setWrapText(true);
      getChildren().add(label);
    }
  }
}
