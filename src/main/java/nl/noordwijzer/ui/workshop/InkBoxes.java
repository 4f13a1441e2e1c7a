package nl.noordwijzer.ui.workshop;

import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// The small boxes that a line passes through: what must not lie under the line keeps off them.
final class InkBoxes {
  /// Of a box, CSS pixels: a slanting line takes little more than its own breadth.
  private static final double LONGEST = 16;

  /// On each side of the line.
  private static final double MARGIN = 3;

  private InkBoxes() {}

  /// @param places x and y in turn, CSS pixels
  /// @param boxes to which they are added
  static void along(List<Double> places, List<Envelope> boxes) {
    for (int i = 0; i + 3 < places.size(); i += 2) {
      along(places.get(i), places.get(i + 1), places.get(i + 2), places.get(i + 3), boxes);
    }
  }

  private static void along(
      double fromX, double fromY, double toX, double toY, List<Envelope> boxes) {
    int parts = (int) Math.ceil(Math.max(1, Math.hypot(toX - fromX, toY - fromY) / LONGEST));
    double stepX = (toX - fromX) / parts;
    double stepY = (toY - fromY) / parts;
    for (int i = 0; i < parts; i++) {
      double x = fromX + i * stepX;
      double y = fromY + i * stepY;
      Envelope box = new Envelope(x, x + stepX, y, y + stepY);
      box.expandBy(MARGIN);
      boxes.add(box);
    }
  }
}
