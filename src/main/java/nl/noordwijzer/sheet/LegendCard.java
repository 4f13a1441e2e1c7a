package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.noordwijzer.map.Legend;
import nl.noordwijzer.map.LegendPainter;
import nl.noordwijzer.map.MapPicture;

/// The legend as a card of one or more columns; no block is split over two columns.
///
/// @param columns blocks from left to right, each painted under the one before
/// @param columnWidth points
/// @param height of the whole card, points
/// @param scale of its letters and signs, 1 as usual
public record LegendCard(
    List<List<MapPicture>> columns,
    double columnWidth,
    double height,
    PageFormat format,
    double scale) {
  private static final double STEP = 0.93;

  /// How much wider than usual a column may be.
  private static final double WIDEST = 1.4;

  /// How much wider a column is in which fewer names go on in a second line.
  private static final double WIDER = 1.25;

  private static final double LEAST_SCALE = 0.4;

  /// Of the smallest letters at scale 1, CSS pixels.
  private static final double SMALLEST_LETTERS = 10.5;

  /// Least size of letters, in points, that a reader of a printed page can be asked to read.
  private static final double READABLE = 6;

  /// How much narrower than usual a column may be.
  private static final double NARROWEST = 0.6;

  private static final double COLUMN_MM = 54;
  private static final double PADDING_MM = 3.5;
  private static final double BLOCK_GAP_MM = 3;

  public LegendCard {
    columns = columns.stream().map(List::copyOf).toList();
  }

  /// In a box of the page, in as many columns as fit; smaller where it would not fit otherwise.
  ///
  /// @param most scale of its letters and signs
  public static LegendCard in(Box box, MapPicture picture, PageFormat format, double most) {
    double readable = READABLE / (SMALLEST_LETTERS * SheetPainter.unit(format));
    LegendCard usual = in(new Room(box, picture, format, 1), most, readable);
    return usual.height <= box.points().getHeight()
        ? usual
        : in(new Room(box, picture, format, NARROWEST), most, LEAST_SCALE);
  }

  /// @param narrowest how much narrower than usual a column may be
  private record Room(Box box, MapPicture picture, PageFormat format, double narrowest) {}

  private static LegendCard in(Room room, double most, double least) {
    double scale = most;
    LegendCard card = lowest(room, scale);
    while (card.height > room.box.points().getHeight() && scale > least) {
      scale = smaller(scale, room.format);
      card = lowest(room, scale);
    }
    return card;
  }

  /// The smallest readable letters come before any that are smaller.
  private static double smaller(double scale, PageFormat format) {
    double readable = READABLE / (SMALLEST_LETTERS * SheetPainter.unit(format));
    double next = scale * STEP;
    return scale > readable ? Math.max(readable, next) : next;
  }

  /// Columns are somewhat wider where there is room, and a long list of interventions goes on in
  /// the next one. The card with the fewest lines of those that fit, and of them the lowest.
  private static LegendCard lowest(Room place, double scale) {
    double most = place.box.points().getHeight();
    return choices(place, scale).stream()
        .min(
            Comparator.comparing((LegendCard card) -> card.height > most)
                .thenComparing(card -> card.height > most ? card.height : card.lines())
                .thenComparing(LegendCard::height))
        .orElseThrow();
  }

  private static List<LegendCard> choices(Room place, double scale) {
    PageFormat format = place.format;
    MapPicture picture = place.picture;
    double padding = PADDING_MM * format.typeMm();
    double column = COLUMN_MM * format.typeMm() * scale;
    double room = place.box.points().getWidth() - padding;
    int most = (int) Math.max(1, Math.floor(room / (place.narrowest * column + padding)));
    double widest = most == 1 ? room : column * WIDEST;
    List<LegendCard> cards = new ArrayList<>();
    for (int columns = 1; columns <= most; columns++) {
      double width = wide(room / columns - padding, widest);
      for (int parts = 1; parts <= columns; parts++) {
        MapPicture parted = picture.withLegend(picture.legend().parted(parts));
        cards.add(of(parted, format, columns, width, scale));
      }
    }
    return cards;
  }

  /// How high all blocks are together, points, in whole points: less where fewer names go on in
  /// another line.
  private double lines() {
    return Math.rint(
        columns.stream()
            .flatMap(List::stream)
            .mapToDouble(block -> height(block, columnWidth, unit()))
            .sum());
  }

  private static double wide(double points, double widest) {
    return Math.max(1, Math.min(points, widest));
  }

  /// All that could stand in the map of a page: in one to the given number of columns, narrow and
  /// wide, a long list of interventions divided over columns or not. Each is as low as can be.
  ///
  /// @param scale of letters and signs
  static Stream<LegendCard> choices(
      MapPicture picture, PageFormat format, int mostColumns, double scale) {
    double usual = COLUMN_MM * format.typeMm() * scale;
    return IntStream.rangeClosed(1, mostColumns)
        .boxed()
        .flatMap(parts -> {
          MapPicture parted = picture.withLegend(picture.legend().parted(parts));
          return IntStream.rangeClosed(parts, mostColumns)
              .boxed()
              .flatMap(columns ->
                  Stream.of(usual, usual * WIDER)
                      .map(width -> of(parted, format, columns, width, scale))
                      .filter(card -> card.columns.size() == columns));
        });
  }

  private static LegendCard of(
      MapPicture picture, PageFormat format, int columnCount, double width, double scale) {
    List<MapPicture> blocks = blocks(picture);
    LegendCard best = of(List.of(blocks), width, format, scale);
    for (List<List<MapPicture>> division : divisions(blocks, Math.max(1, columnCount))) {
      LegendCard card = of(division, width, format, scale);
      if (card.height < best.height) {
        best = card;
      }
    }
    return best;
  }

  private static LegendCard of(
      List<List<MapPicture>> columns, double width, PageFormat format, double scale) {
    double padding = 2 * PADDING_MM * format.typeMm();
    double unit = SheetPainter.unit(format) * scale;
    double gap = BLOCK_GAP_MM * format.typeMm() * scale;
    return new LegendCard(
        columns, width, contentHeight(columns, width, unit, gap) + padding, format, scale);
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
      List<List<MapPicture>> columns, double width, double unit, double gap) {
    return columns.stream()
        .mapToDouble(column ->
            column.stream().mapToDouble(block -> height(block, width, unit) + gap).sum() - gap)
        .max()
        .orElse(0);
  }

  private static double height(MapPicture block, double width, double unit) {
    return LegendPainter.measure(block, width, unit).getHeight();
  }

  /// The smallest letters on it, in points.
  public double smallestLetters() {
    return SMALLEST_LETTERS * unit();
  }

  private double unit() {
    return SheetPainter.unit(format) * scale;
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
        double blockHeight = height(block, columnWidth, unit());
        LegendPainter.paint(
            graphics, block, new Rectangle2D.Double(left, top, columnWidth, blockHeight), unit());
        top += blockHeight + BLOCK_GAP_MM * mm * scale;
      }
      left += columnWidth + PADDING_MM * mm;
    }
  }
}
