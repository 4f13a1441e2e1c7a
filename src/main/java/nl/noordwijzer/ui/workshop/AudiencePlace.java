package nl.noordwijzer.ui.workshop;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Dimension2D;
import javafx.geometry.Rectangle2D;

/// On which display the audience looks.
final class AudiencePlace {
  private AudiencePlace() {}

  /// The largest display on which the operator's window does not lie; none where there is but one.
  ///
  /// @param displays bounds of all
  /// @param operator bounds of that window
  static Optional<Rectangle2D> of(List<Rectangle2D> displays, Rectangle2D operator) {
    Comparator<Rectangle2D> most = Comparator.comparingDouble(display -> shared(display, operator));
    Optional<Rectangle2D> own = displays.stream().max(most);
    return displays.stream()
        .filter(display -> !own.map(display::equals).orElse(false))
        .max(Comparator.comparingDouble(display -> display.getWidth() * display.getHeight()));
  }

  /// Where a window floats on the operator's display: in the corner that is farthest from the cards
  /// on the operator's map.
  ///
  /// @param display without the bars of the system
  static Rectangle2D floating(Rectangle2D display, Dimension2D size) {
    return new Rectangle2D(
        Math.max(display.getMinX(), display.getMaxX() - size.getWidth()),
        Math.max(display.getMinY(), display.getMaxY() - size.getHeight()),
        size.getWidth(),
        size.getHeight());
  }

  private static double shared(Rectangle2D one, Rectangle2D other) {
    double width =
        Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
    double height =
        Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
    return Math.max(0, width) * Math.max(0, height);
  }
}
