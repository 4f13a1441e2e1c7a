package nl.noordwijzer.map;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.locationtech.jts.geom.Envelope;

/// Where a map is painted.
///
/// @param unit length of one CSS pixel in units of the viewport
/// @param covered parts that something else will cover, in units; kept free of names
/// @param seen part that is looked at, in units: no name lies across its edge
public record MapFrame(
    Viewport viewport, double unit, List<Rectangle2D> covered, Rectangle2D seen) {

  public MapFrame {
    covered = List.copyOf(covered);
  }

  /// All of it is looked at.
  public MapFrame(Viewport viewport, double unit, List<Rectangle2D> covered) {
    this(
        viewport, unit, covered, new Rectangle2D.Double(0, 0, viewport.width(), viewport.height()));
  }

  /// All of it is looked at, and nothing covers it.
  public MapFrame(Viewport viewport, double unit) {
    this(viewport, unit, List.of());
  }

  /// A map that goes on beyond each edge of what is looked at.
  ///
  /// @param margin in units
  public static MapFrame withMargin(Viewport viewport, double unit, double margin) {
    Rectangle2D seen =
        new Rectangle2D.Double(
            margin, margin, viewport.width() - 2 * margin, viewport.height() - 2 * margin);
    return new MapFrame(viewport, unit, List.of(), seen);
  }

  /// The same with other parts covered.
  ///
  /// @param parts of what is looked at, CSS pixels from its upper left corner
  public MapFrame covered(List<Envelope> parts) {
    return new MapFrame(viewport, unit, parts.stream().map(this::box).toList(), seen);
  }

  private Rectangle2D box(Envelope part) {
    return new Rectangle2D.Double(
        seen.getX() + part.getMinX() * unit,
        seen.getY() + part.getMinY() * unit,
        part.getWidth() * unit,
        part.getHeight() * unit);
  }

  /// Whether the same is looked at, whatever lies over it.
  public boolean sameView(MapFrame other) {
    return covered(List.of()).equals(other.covered(List.of()));
  }
}
