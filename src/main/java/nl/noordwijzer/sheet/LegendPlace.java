package nl.noordwijzer.sheet;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/// The legend at one place in the map frame, with the scale that this leaves room for.
///
/// @param bounds of the legend, points
/// @param viewport of the whole frame: what must be visible lies outside the legend
record LegendPlace(LegendCard card, Rectangle2D bounds, MapScale scale, Viewport viewport) {
  /// Around what must be visible.
  private static final double FREE_MM = 4;

  private static final int MOST_COLUMNS = 5;

  /// Of letters and signs: the smallest letters are still 6 points on A4.
  private static final List<Double> SCALES = List.of(1.0, 0.9, 0.8);

  /// The place that lets the map be largest. Beside or under what is shown, or in a corner that its
  /// shape leaves free. Smaller letters only where the map gains more by it than they lose.
  static LegendPlace best(SingleMap page, Rectangle2D map) {
    return SCALES.stream()
        .flatMap(scale -> LegendCard.choices(page.picture(), page.format(), MOST_COLUMNS, scale))
        .filter(card -> fits(card, map))
        .flatMap(card -> places(page, map, card))
        .min(Comparator.comparingDouble(place -> place.scale.denominator() / place.card.scale()))
        .orElseGet(() -> squeezed(page, map));
  }

  private static Stream<LegendPlace> places(SingleMap page, Rectangle2D map, LegendCard card) {
    return Stream.concat(
        Stream.of(beside(page, map, card), under(page, map, card)),
        corners(page, map, card).map(corner -> inCorner(page, map, corner)));
  }

  /// A legend that fits nowhere takes half of the frame, with letters as small as that asks for.
  private static LegendPlace squeezed(SingleMap page, Rectangle2D map) {
    boolean wide = map.getWidth() > map.getHeight();
    Rectangle2D half =
        new Rectangle2D.Double(
            0, 0, map.getWidth() / (wide ? 2 : 1), map.getHeight() / (wide ? 1 : 2));
    LegendCard card = LegendCard.in(Box.ofPoints(half), page.picture(), page.format(), 1);
    return wide ? beside(page, map, card) : under(page, map, card);
  }

  private static boolean fits(LegendCard card, Rectangle2D map) {
    return card.height() <= map.getHeight() && card.width() <= map.getWidth();
  }

  private record Corner(LegendCard card, Rectangle2D bounds) {}

  /// The corners in which the card stays clear of the middle of the frame.
  private static Stream<Corner> corners(SingleMap page, Rectangle2D map, LegendCard card) {
    double free = FREE_MM * page.format().typeMm();
    boolean clear =
        card.width() + free < map.getWidth() / 2 || card.height() + free < map.getHeight() / 2;
    return clear
        ? Stream.of(
            atCorner(map, card, true, true),
            atCorner(map, card, true, false),
            atCorner(map, card, false, true),
            atCorner(map, card, false, false))
        : Stream.empty();
  }

  private static Corner atCorner(Rectangle2D map, LegendCard card, boolean right, boolean top) {
    double x = right ? map.getMaxX() - card.width() : map.getX();
    double y = top ? map.getY() : map.getMaxY() - card.height();
    return new Corner(card, new Rectangle2D.Double(x, y, card.width(), card.height()));
  }

  private static LegendPlace beside(SingleMap page, Rectangle2D map, LegendCard card) {
    double width = Math.max(1, map.getWidth() - card.width());
    Rectangle2D free = new Rectangle2D.Double(map.getX(), map.getY(), width, map.getHeight());
    return in(page, map, free, atCorner(map, card, true, true));
  }

  private static LegendPlace under(SingleMap page, Rectangle2D map, LegendCard card) {
    double height = Math.max(1, map.getHeight() - card.height());
    Rectangle2D free = new Rectangle2D.Double(map.getX(), map.getY(), map.getWidth(), height);
    return in(page, map, free, atCorner(map, card, false, false));
  }

  /// What is shown in the middle of a free part of the frame.
  private static LegendPlace in(SingleMap page, Rectangle2D map, Rectangle2D free, Corner corner) {
    MapScale scale = scale(page, free);
    Point2D middle = new Point2D.Double(free.getCenterX(), free.getCenterY());
    return new LegendPlace(corner.card, corner.bounds, scale, viewport(page, map, middle, scale));
  }

  /// What is shown in the middle of the frame, at the first scale at which the corner is free.
  private static LegendPlace inCorner(SingleMap page, Rectangle2D map, Corner corner) {
    MapScale scale = scale(page, map);
    Point2D middle = new Point2D.Double(map.getCenterX(), map.getCenterY());
    Viewport viewport = viewport(page, map, middle, scale);
    while (covers(page, map, corner.bounds, viewport)) {
      scale = scale.smaller();
      viewport = viewport(page, map, middle, scale);
    }
    return new LegendPlace(corner.card, corner.bounds, scale, viewport);
  }

  private static boolean covers(
      SingleMap page, Rectangle2D map, Rectangle2D bounds, Viewport viewport) {
    double free = FREE_MM * page.format().typeMm();
    double left = bounds.getX() - map.getX();
    double top = bounds.getY() - map.getY();
    Coordinate one = viewport.toWorld(left - free, top - free);
    Coordinate other =
        viewport.toWorld(left + bounds.getWidth() + free, top + bounds.getHeight() + free);
    Geometry shown = page.shown();
    return shown.intersects(shown.getFactory().toGeometry(new Envelope(one, other)));
  }

  private static MapScale scale(SingleMap page, Rectangle2D free) {
    double border = 2 * FREE_MM * page.format().typeMm();
    return MapScale.fitting(
        page.shown().getEnvelopeInternal(),
        Math.max(1, free.getWidth() - border),
        Math.max(1, free.getHeight() - border));
  }

  /// @param middle where on the page the middle of what is shown comes
  private static Viewport viewport(
      SingleMap page, Rectangle2D map, Point2D middle, MapScale scale) {
    Coordinate centre = page.shown().getEnvelopeInternal().centre();
    double metres = scale.metresPerPoint();
    return new Viewport(
        centre.x + (map.getCenterX() - middle.getX()) * metres,
        centre.y - (map.getCenterY() - middle.getY()) * metres,
        metres,
        map.getWidth(),
        map.getHeight());
  }
}
