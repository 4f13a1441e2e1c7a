package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;

/// Where everything stands on a page with one map, in points.
///
/// @param map frame of the map; the legend lies in it
record SingleMapLayout(
    Rectangle2D heading, Rectangle2D map, Rectangle2D footer, LegendPlace legend) {
  /// Least part of the page that the map takes up.
  static final double MAP_SHARE = 0.7;

  private static final double MARGIN_MM = 8;
  private static final double GAP_MM = 2.5;
  private static final double HEADING_MM = 16;
  private static final double FOOTER_MM = 20;

  static SingleMapLayout of(SingleMap page) {
    PageFormat format = page.format();
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
    return new SingleMapLayout(heading, map, footer, LegendPlace.best(page, map));
  }
}
