package nl.noordwijzer.source.tiles;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

/// The squares into which the Netherlands are cut for background maps in RD New (EPSG:28992), after
/// the Dutch tiling agreement: at level 0 one square, at each next level four in the place of one.
///
/// Squares are counted from the north-west, x to the east and y to the south.
public final class TileMatrix {
  /// Pixels along each side of a tile.
  public static final int PIXELS = 256;

  /// The north-west corner, in metres.
  private static final double WEST = -285_401.92;

  private static final double NORTH = 903_401.92;

  /// Metres per pixel at level 0.
  private static final double COARSEST = 3440.64;

  /// More tiles than a large screen needs: whoever asks for more gets a coarser level.
  private static final int MOST_TILES = 400;

  private TileMatrix() {}

  /// Metres per pixel.
  public static double resolution(int level) {
    return COARSEST / (1 << level);
  }

  /// Metres along each side of a tile.
  static double side(int level) {
    return resolution(level) * PIXELS;
  }

  /// The coarsest level that is as fine as the screen, so that tiles are made smaller and never
  /// larger; the finest there is where the screen is finer still.
  ///
  /// @param metresPerPixel of the screen
  /// @param finest last level of the background
  public static int level(double metresPerPixel, int finest) {
    int level = 0;
    while (level < finest && resolution(level) > metresPerPixel * (1 + 1e-9)) {
      level++;
    }
    return level;
  }

  /// The tile that a place lies in; on a border the one to the south or the east.
  public static TileAddress at(Background background, int level, Coordinate rd) {
    return new TileAddress(background, level, column(rd.x, level), row(rd.y, level));
  }

  static Envelope extent(TileAddress tile) {
    int level = tile.level();
    return new Envelope(
        west(tile.x(), level),
        west(tile.x() + 1, level),
        north(tile.y() + 1, level),
        north(tile.y(), level));
  }

  /// The tiles that a screen needs, from its middle outward.
  ///
  /// @param visible in RD New, metres
  public static List<TileAddress> covering(
      Background background, Envelope visible, double metresPerPixel) {
    if (visible.isNull() || !(metresPerPixel > 0)) {
      return List.of();
    }
    int level = level(metresPerPixel, background.finest());
    while (level > 0 && count(visible, level) > MOST_TILES) {
      level--;
    }
    return covering(background, visible, level);
  }

  private static double count(Envelope visible, int level) {
    double side = side(level);
    return (visible.getWidth() / side + 1) * (visible.getHeight() / side + 1);
  }

  private static List<TileAddress> covering(Background background, Envelope visible, int level) {
    int last = (1 << level) - 1;
    int east = Math.min(last, column(visible.getMaxX(), level));
    int south = Math.min(last, row(visible.getMinY(), level));
    List<TileAddress> tiles = new ArrayList<>();
    for (int y = Math.max(0, row(visible.getMaxY(), level)); y <= south; y++) {
      for (int x = Math.max(0, column(visible.getMinX(), level)); x <= east; x++) {
        TileAddress tile = new TileAddress(background, level, x, y);
        if (overlaps(extent(tile), visible)) {
          tiles.add(tile);
        }
      }
    }
    Coordinate middle = visible.centre();
    tiles.sort(Comparator.comparingDouble(tile -> tile.extent().centre().distance(middle)));
    return tiles;
  }

  private static boolean overlaps(Envelope tile, Envelope visible) {
    return tile.getMinX() < visible.getMaxX()
        && tile.getMaxX() > visible.getMinX()
        && tile.getMinY() < visible.getMaxY()
        && tile.getMaxY() > visible.getMinY();
  }

  /// Neighbours share this border to the last bit.
  private static double west(int column, int level) {
    return WEST + column * side(level);
  }

  private static double north(int row, int level) {
    return NORTH - row * side(level);
  }

  private static int column(double x, int level) {
    return (int) Math.floor((x - WEST) / side(level));
  }

  private static int row(double y, int level) {
    return (int) Math.floor((NORTH - y) / side(level));
  }
}
