package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.stream.Stream;
import nl.noordwijzer.map.Viewport;
import org.locationtech.jts.geom.Coordinate;

/// Where everything stands on the page, in points.
///
/// @param map frame of the map; the legend lies in it
/// @param viewport of the whole frame, the extent in the part that the legend leaves free
record SheetLayout(
    Rectangle2D heading,
    Rectangle2D map,
    Rectangle2D footer,
    Rectangle2D legend,
    LegendCard card,
    MapScale scale,
    Viewport viewport) {
  /// Least part of the page that the map takes up.
  static final double MAP_SHARE = 0.7;

  private static final double MARGIN_MM = 8;
  private static final double GAP_MM = 2.5;
  private static final double HEADING_MM = 16;
  private static final double FOOTER_MM = 20;
  private static final double FREE_MM = 4;

  static SheetLayout of(Sheet sheet) {
    PageFormat format = sheet.format();
    double mm = format.typeMm();
    double margin = MARGIN_MM * mm;
    double gap = GAP_MM * mm;
    double width = format.width() - 2 * margin;
    double column = format.height() - 2 * margin - 2 * gap;
    double spare = column - MAP_SHARE * 1.001 * format.width() * format.height() / width;
    double fit = Math.min(1, spare / ((HEADING_MM + FOOTER_MM) * mm));
    double headingHeight = HEADING_MM * mm * fit;
    double footerHeight = FOOTER_MM * mm * fit;
    double mapHeight = column - headingHeight - footerHeight;
    double mapTop = margin + headingHeight + gap;
    Rectangle2D heading = new Rectangle2D.Double(margin, margin, width, headingHeight);
    Rectangle2D map = new Rectangle2D.Double(margin, mapTop, width, mapHeight);
    Rectangle2D footer =
        new Rectangle2D.Double(margin, mapTop + mapHeight + gap, width, footerHeight);
    Placed legend = place(sheet, map);
    return new SheetLayout(
        heading,
        map,
        footer,
        legend.bounds,
        legend.card,
        legend.scale,
        viewport(sheet, map, legend));
  }

  /// The legend at one place in the map, what it leaves free, and the scale that fits there.
  private record Placed(LegendCard card, Rectangle2D bounds, Rectangle2D free, MapScale scale) {}

  private static Placed place(Sheet sheet, Rectangle2D map) {
    LegendCard side = LegendCard.of(sheet, 1);
    int columns = 2;
    while (side.height() > map.getHeight() && columns < 4) {
      side = LegendCard.of(sheet, columns++);
    }
    int across = (int) (map.getWidth() / side.width() * side.columns().size());
    LegendCard strip = LegendCard.of(sheet, Math.max(1, across));
    return Stream.of(atSide(sheet, map, side), atBottom(sheet, map, strip))
        .min(Comparator.comparingInt(placed -> placed.scale.denominator()))
        .orElseThrow();
  }

  private static Placed atSide(Sheet sheet, Rectangle2D map, LegendCard card) {
    double left = map.getMaxX() - card.width();
    Rectangle2D bounds = new Rectangle2D.Double(left, map.getY(), card.width(), card.height());
    Rectangle2D free =
        new Rectangle2D.Double(
            map.getX(), map.getY(), map.getWidth() - card.width(), map.getHeight());
    return new Placed(card, bounds, free, scale(sheet, free));
  }

  private static Placed atBottom(Sheet sheet, Rectangle2D map, LegendCard card) {
    double top = map.getMaxY() - card.height();
    Rectangle2D bounds = new Rectangle2D.Double(map.getX(), top, card.width(), card.height());
    Rectangle2D free =
        new Rectangle2D.Double(
            map.getX(), map.getY(), map.getWidth(), map.getHeight() - card.height());
    return new Placed(card, bounds, free, scale(sheet, free));
  }

  private static MapScale scale(Sheet sheet, Rectangle2D free) {
    double border = 2 * FREE_MM * sheet.format().typeMm();
    return MapScale.fitting(
        sheet.extent(),
        Math.max(1, free.getWidth() - border),
        Math.max(1, free.getHeight() - border));
  }

  private static Viewport viewport(Sheet sheet, Rectangle2D map, Placed legend) {
    Coordinate centre = sheet.extent().centre();
    double metres = legend.scale.metresPerPoint();
    double right = map.getCenterX() - legend.free.getCenterX();
    double down = map.getCenterY() - legend.free.getCenterY();
    return new Viewport(
        centre.x + right * metres,
        centre.y - down * metres,
        metres,
        map.getWidth(),
        map.getHeight());
  }
}
