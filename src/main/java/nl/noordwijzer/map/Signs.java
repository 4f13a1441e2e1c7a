package nl.noordwijzer.map;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import nl.noordwijzer.map.OwnerLook.Pattern;

/// Filled shapes with their pattern, the same on the map and in the legend.
final class Signs {
  /// Between the middles of hatch lines, CSS pixels.
  static final double HATCH_SPACING = 6;

  /// Of hatch lines, CSS pixels.
  static final double HATCH_WIDTH = 0.8;

  /// Of the ring around homes of which the place is not known, CSS pixels.
  static final double RING_RADIUS = 6;

  private static final double DOT_RADIUS = 2.8;

  /// A sixteenth of the ring.
  private static final double RING_DASH = Math.PI * RING_RADIUS / 8;

  private static final double OWNER_SPACING = 5;
  private static final double PATTERN_WIDTH = 1.1;

  private Signs() {}

  /// @param anchor where the pattern is anchored
  static void area(Ink ink, Shape shape, AreaFill fill, Ink.Place anchor) {
    ink.fill(shape, fill.argb());
    if (fill.hatched()) {
      Hatching hatching = new Hatching(anchor.x(), anchor.y(), ink.px(HATCH_SPACING));
      ink.stroke(
          hatching.lines(shape, Pattern.DIAGONAL_UP), MapColours.hatchOn(fill.argb()), HATCH_WIDTH);
    }
  }

  /// A shape in the colour and pattern of an owner; the pattern is left out where it would not fit.
  static void owner(Ink ink, Shape shape, OwnerLook look, Ink.Place anchor) {
    ink.fill(shape, look.argb());
    Rectangle2D bounds = shape.getBounds2D();
    if (Math.max(bounds.getWidth(), bounds.getHeight()) < ink.px(OWNER_SPACING)) {
      return;
    }
    Hatching hatching = new Hatching(anchor.x(), anchor.y(), ink.px(OWNER_SPACING));
    int colour = MapColours.patternOn(look.argb());
    switch (look.pattern()) {
      case SOLID -> {}
      case DOTS -> ink.fill(hatching.dots(shape, ink.px(1.1)), colour);
      default -> ink.stroke(hatching.lines(shape, look.pattern()), colour, PATTERN_WIDTH);
    }
  }

  /// A dot in a dashed ring: homes of which only the neighbourhood is known.
  ///
  /// @param line colour (0xAArrggbb) of the ring
  static void approximate(Ink ink, Ink.Place middle, OwnerLook look, int line) {
    Shape dot = circle(middle, ink.px(DOT_RADIUS));
    owner(ink, dot, look, middle);
    ink.stroke(dot, edge(look.argb()), 0.6);
    ink.dashed(circle(middle, ink.px(RING_RADIUS)), line, 1.2, RING_DASH, RING_DASH);
  }

  static Shape circle(Ink.Place middle, double radius) {
    return new Ellipse2D.Double(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
  }

  /// A somewhat darker edge, so that light signs stand out from a light ground.
  static int edge(int argb) {
    return OkLab.of(argb).mix(OkLab.of(0x000000), 0.35).argb();
  }
}
