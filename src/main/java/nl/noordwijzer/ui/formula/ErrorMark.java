package nl.noordwijzer.ui.formula;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextArea;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Polyline;
import org.jspecify.annotations.Nullable;

/// Draws a wave under the characters of a text that are wrong, and points at the first.
final class ErrorMark extends Pane {
  private static final double WAVE = 2;
  private static final double LEAST_WIDTH = 8;
  private static final double POINT = 4;

  private final TextArea text;
  private final Polyline wave = new Polyline();
  private final Polygon point = new Polygon();
  private @Nullable Span span;

  /// @param from first character that is wrong, the length of the text for what lacks at its end
  /// @param to character behind the last
  record Span(int from, int to) {}

  ErrorMark(TextArea text) {
    this.text = text;
    wave.getStyleClass().add("error-wave");
    point.getStyleClass().add("error-point");
    setMouseTransparent(true);
    getChildren().addAll(wave, point);
    text.scrollTopProperty().subscribe(this::requestLayout);
    mark(null);
  }

  void mark(@Nullable Span wrong) {
    span = wrong;
    requestLayout();
  }

  @Override
  protected void layoutChildren() {
    boolean shown = span != null && text.getSkin() instanceof TextAreaSkin;
    wave.setVisible(shown);
    point.setVisible(shown);
    if (span != null && text.getSkin() instanceof TextAreaSkin skin) {
      draw(place(skin, span));
    }
  }

  /// Where the characters stand on the line of the first.
  private Rectangle2D place(TextAreaSkin skin, Span wrong) {
    int length = text.getLength();
    Rectangle2D first = skin.getCharacterBounds(Math.min(wrong.from, Math.max(0, length - 1)));
    double left = wrong.from >= length && length > 0 ? first.getMaxX() : first.getMinX();
    double right = left;
    for (int i = wrong.from; i < Math.min(wrong.to, length); i++) {
      Rectangle2D next = skin.getCharacterBounds(i);
      if (next.getMinY() == first.getMinY()) {
        right = Math.max(right, next.getMaxX());
      }
    }
    double width = Math.max(LEAST_WIDTH, right - left);
    return new Rectangle2D(left, first.getMinY(), width, first.getHeight());
  }

  private void draw(Rectangle2D place) {
    wave.getPoints().clear();
    double y = place.getMaxY();
    boolean high = false;
    for (double x = place.getMinX(); x <= place.getMaxX(); x += WAVE) {
      wave.getPoints().addAll(x, high ? y - WAVE : y);
      high = !high;
    }
    double middle = place.getMinX() + LEAST_WIDTH / 2;
    double top = y + 1;
    point
        .getPoints()
        .setAll(middle, top, middle - POINT, top + POINT + 1, middle + POINT, top + POINT + 1);
  }
}
