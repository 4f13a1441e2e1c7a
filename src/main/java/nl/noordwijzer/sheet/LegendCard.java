package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendPainter;
import nl.noordwijzer.map.MapPicture;

/// The legend as a card of one or more columns; no block is split over two columns.
///
/// @param columns blocks from left to right, each painted under the one before
/// @param columnWidth points
/// @param height of the whole card, points
record LegendCard(
    List<List<MapPicture>> columns, double columnWidth, double height, PageFormat format) {
  private static final double COLUMN_MM = 54;
  private static final double PADDING_MM = 3.5;
  private static final double BLOCK_GAP_MM = 3;

  LegendCard {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /// Divides the blocks over columns such that the card is as low as can be.
  static LegendCard of(MapPicture picture, PageFormat format, int columnCount) {
    List<MapPicture> blocks = blocks(picture);
    double width = COLUMN_MM * format.typeMm();
    List<List<MapPicture>> best = List.of(blocks);
    for (List<List<MapPicture>> division : divisions(blocks, Math.max(1, columnCount))) {
      if (contentHeight(division, width, format) < contentHeight(best, width, format)) {
        best = division;
      }
    }
    double padding = 2 * PADDING_MM * format.typeMm();
    return new LegendCard(best, width, contentHeight(best, width, format) + padding, format);
  }

  private static List<MapPicture> blocks(MapPicture picture) {
    return picture.legend().blocks().stream()
        .map(block -> picture.withLegend(new Legend(List.of(block))))
        .toList();
  }

  /// All ways to cut the row of blocks into at most the given number of columns.
  private static List<List<List<MapPicture>>> divisions(List<MapPicture> blocks, int columns) {
    List<List<List<MapPicture>>> result = new ArrayList<>();
    result.add(List.of(blocks));
    for (int first = 1; first < blocks.size() && columns > 1; first++) {
      for (var rest : divisions(blocks.subList(first, blocks.size()), columns - 1)) {
        List<List<MapPicture>> division = new ArrayList<>();
        division.add(blocks.subList(0, first));
        division.addAll(rest);
        result.add(division);
      }
    }
    return result;
  }

  private static double contentHeight(
      List<List<MapPicture>> columns, double width, PageFormat format) {
    double gap = BLOCK_GAP_MM * format.typeMm();
    return columns.stream()
        .mapToDouble(column ->
            column.stream().mapToDouble(block -> height(block, width, format) + gap).sum() - gap)
        .max()
        .orElse(0);
  }

  private static double height(MapPicture block, double width, PageFormat format) {
    return LegendPainter.measure(block, width, SheetPainter.unit(format)).getHeight();
  }

  double width() {
    double mm = format.typeMm();
    return columns.size() * columnWidth + (columns.size() + 1) * PADDING_MM * mm;
  }

  /// Paints the blocks with the top left of the card at (x, y).
  void paint(Graphics2D graphics, double x, double y) {
    double mm = format.typeMm();
    double left = x + PADDING_MM * mm;
    for (List<MapPicture> column : columns) {
      double top = y + PADDING_MM * mm;
      for (MapPicture block : column) {
        double blockHeight = height(block, columnWidth, format);
        LegendPainter.paint(
            graphics,
            block,
            new Rectangle2D.Double(left, top, columnWidth, blockHeight),
            SheetPainter.unit(format));
        top += blockHeight + BLOCK_GAP_MM * mm;
      }
      left += columnWidth + PADDING_MM * mm;
    }
  }
}
