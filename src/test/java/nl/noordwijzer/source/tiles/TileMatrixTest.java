package nl.noordwijzer.source.tiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;

class TileMatrixTest {
  private static final Background GREY = Background.BRT_GREY;

  @ParameterizedTest
  @CsvSource({"8, 140, 168", "10, 560, 675", "12, 2240, 2701"})
  void heerlenLiesInTheTilesThatTheServiceNumbersSo(int level, int x, int y) {
    assertThat(TileMatrix.at(GREY, level, new Coordinate(196_500, 322_500)))
        .isEqualTo(new TileAddress(GREY, level, x, y));
  }

  @ParameterizedTest
  @CsvSource({"0, 3440.64", "7, 26.88", "11, 1.68", "14, 0.21"})
  void eachLevelIsTwiceAsFine(int level, double metresPerPixel) {
    assertThat(TileMatrix.resolution(level)).isCloseTo(metresPerPixel, within(1e-9));
  }

  @Test
  void theOneTileOfLevelZeroShowsTheWholeSquare() {
    Envelope whole = new TileAddress(GREY, 0, 0, 0).extent();
    assertThat(whole.getMinX()).isCloseTo(-285_401.92, within(1e-6));
    assertThat(whole.getMaxX()).isCloseTo(595_401.92, within(1e-6));
    assertThat(whole.getMinY()).isCloseTo(22_598.08, within(1e-6));
    assertThat(whole.getMaxY()).isCloseTo(903_401.92, within(1e-6));
  }

  /// The coarsest level that is at least as fine as the screen.
  @ParameterizedTest
  @CsvSource({
    "5000, 0",
    "3440.64, 0",
    "3440, 1",
    "26.88, 7",
    "26.8800001, 7",
    "26.8, 8",
    "10, 9",
    "0.21, 14",
    "0.01, 14"
  })
  void tilesAreMadeSmallerAndNeverLarger(double metresPerPixel, int level) {
    assertThat(TileMatrix.level(metresPerPixel, GREY.finest())).isEqualTo(level);
  }

  @Property
  void theTileAtAPlaceShowsIt(
      @ForAll @DoubleRange(min = 0, max = 300_000) double x,
      @ForAll @DoubleRange(min = 300_000, max = 625_000) double y,
      @ForAll @IntRange(max = 14) int level) {
    Coordinate place = new Coordinate(x, y);
    Envelope extent = TileMatrix.at(GREY, level, place).extent();
    extent.expandBy(1e-6);
    assertThat(extent.contains(place)).isTrue();
  }

  /// To the last bit: else a hair of the screen would lie in no tile.
  @Property
  void neighboursShareTheirBorderAndTheLastOnesThatOfTheWhole(
      @ForAll @IntRange(max = 14) int level, @ForAll @IntRange(max = 20_000) int column) {
    int last = (1 << level) - 1;
    int x = column % (last + 1);
    Envelope tile = new TileAddress(GREY, level, x, x).extent();
    Envelope next = new TileAddress(GREY, level, x + 1, x + 1).extent();
    assertThat(tile.getMaxX()).isEqualTo(next.getMinX());
    assertThat(tile.getMinY()).isEqualTo(next.getMaxY());
    Envelope square = new TileAddress(GREY, 0, 0, 0).extent();
    Envelope corner = new TileAddress(GREY, level, last, last).extent();
    assertThat(corner.getMaxX()).isEqualTo(square.getMaxX());
    assertThat(corner.getMinY()).isEqualTo(square.getMinY());
  }

  @Property
  void tilesCoverTheScreenWithoutOneTooMany(
      @ForAll @DoubleRange(min = 180_000, max = 210_000) double x,
      @ForAll @DoubleRange(min = 310_000, max = 330_000) double y,
      @ForAll @DoubleRange(min = 0.3, max = 400) double metresPerPixel) {
    Envelope visible = new Envelope(x, x + 1280 * metresPerPixel, y - 800 * metresPerPixel, y);
    List<TileAddress> tiles = TileMatrix.covering(GREY, visible, metresPerPixel);
    assertThat(tiles).doesNotHaveDuplicates().isNotEmpty();
    Envelope together = new Envelope();
    Envelope square = new TileAddress(GREY, 0, 0, 0).extent();
    for (TileAddress tile : tiles) {
      together.expandToInclude(tile.extent());
      Envelope seen = tile.extent().intersection(visible);
      assertThat(seen.getArea()).isPositive();
    }
    assertThat(together.contains(visible.intersection(square))).isTrue();
    double side = TileMatrix.side(tiles.getFirst().level());
    double area = together.getArea() / (side * side);
    assertThat((double) tiles.size()).isCloseTo(area, within(1e-6));
  }

  @Test
  void tilesComeFromTheMiddleOutward() {
    Envelope visible = new Envelope(190_000, 203_000, 316_000, 329_000);
    List<TileAddress> tiles = TileMatrix.covering(GREY, visible, 10);
    assertThat(tiles.getFirst().extent().contains(visible.centre())).isTrue();
    assertThat(tiles)
        .extracting(tile -> tile.extent().centre().distance(visible.centre()))
        .isSorted();
  }

  @Test
  void aScreenThatIsTooLargeGetsCoarserTiles() {
    Envelope country = new Envelope(0, 300_000, 300_000, 625_000);
    List<TileAddress> tiles = TileMatrix.covering(GREY, country, 0.21);
    assertThat(tiles).hasSizeLessThanOrEqualTo(400).hasSizeGreaterThan(80);
  }

  @Test
  void whereThereIsNothingToShowThereAreNoTiles() {
    assertThat(TileMatrix.covering(GREY, new Envelope(), 10)).isEmpty();
    assertThat(TileMatrix.covering(GREY, new Envelope(0, 1, 300_000, 300_001), 0)).isEmpty();
    assertThat(TileMatrix.covering(GREY, new Envelope(1e7, 1e7 + 1000, 0, 1000), 10)).isEmpty();
    assertThat(TileMatrix.covering(GREY, new Envelope(-1e7, -9e6, 0, 1000), 10)).isEmpty();
    assertThat(TileMatrix.covering(GREY, new Envelope(0, 1000, 2e6, 3e6), 1e4)).isEmpty();
    assertThat(TileMatrix.covering(GREY, new Envelope(0, 1000, -2e6, -1e6), 1e4)).isEmpty();
  }

  @Test
  void aCoarserTileShowsThePlaceOfTheFinerOne() {
    TileAddress tile = new TileAddress(GREY, 12, 2240, 2701);
    TileAddress coarser = tile.coarser().orElseThrow();
    assertThat(coarser).isEqualTo(new TileAddress(GREY, 11, 1120, 1350));
    assertThat(coarser.extent().contains(tile.extent().centre())).isTrue();
    assertThat(new TileAddress(GREY, 0, 0, 0).coarser()).isEmpty();
  }
}
