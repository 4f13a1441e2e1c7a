package nl.noordwijzer.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;

final class HairlinesTest {
  private static final int INK = 0xff000000;

  /// Ten pixels of a metre; the upper side of the square runs along y = 5.5: the middle of row 4.
  private static final PixelGrid GRID = new PixelGrid(0, 10, 1, 10, 10);

  private static final AreaSet SQUARE =
      WktAreas.neighbourhoods("POLYGON ((-9 -9, 99 -9, 99 5.5, 4 5.5, -9 5.5, -9 -9))");

  @Test
  void aLineOfHalfAPixelCoversHalfOfTheRowItRunsThrough() {
    int[] pixels = paint(List.of(new Stroke(AreaLevel.NEIGHBOURHOOD, 0.5, INK)));
    // 0.5 of 255, within a level of the table
    assertThat(alpha(pixels, 2, 4)).isBetween(126, 129);
    assertThat(alpha(pixels, 2, 2)).isZero();
    assertThat(alpha(pixels, 2, 6)).isZero();
  }

  @Test
  void aLineOfTwoPixelsCoversItsRowAndHalfOfTheNext() {
    int[] pixels = paint(List.of(new Stroke(AreaLevel.NEIGHBOURHOOD, 2, INK)));
    assertThat(alpha(pixels, 2, 4)).isEqualTo(255);
    assertThat(alpha(pixels, 2, 3)).isBetween(120, 132);
    assertThat(alpha(pixels, 2, 5)).isBetween(120, 132);
  }

  @Test
  void aJointIsAsDarkAsTheLine() {
    int[] pixels = paint(List.of(new Stroke(AreaLevel.NEIGHBOURHOOD, 0.5, INK)));
    assertThat(alpha(pixels, 3, 4)).isEqualTo(alpha(pixels, 7, 4));
    assertThat(alpha(pixels, 4, 4)).isEqualTo(alpha(pixels, 7, 4));
  }

  @Test
  void laterStrokesLieOverEarlierOnes() {
    int[] pixels =
        paint(
            List.of(
                new Stroke(AreaLevel.NEIGHBOURHOOD, 5, 0xffffffff),
                new Stroke(AreaLevel.NEIGHBOURHOOD, 1, INK)));
    assertThat(pixels[4 * 10 + 5]).isEqualTo(INK);
    assertThat(pixels[6 * 10 + 5]).isEqualTo(0xffffffff);
  }

  @Test
  void aFifthStrokeIsDrawnAsWell() {
    Stroke wide = new Stroke(AreaLevel.NEIGHBOURHOOD, 5, 0xffffffff);
    int[] pixels =
        paint(List.of(wide, wide, wide, wide, new Stroke(AreaLevel.NEIGHBOURHOOD, 1, INK)));
    assertThat(pixels[4 * 10 + 5]).isEqualTo(INK);
  }

  @Test
  void bordersOfOtherLevelsAreNotDrawn() {
    int[] pixels = paint(List.of(new Stroke(AreaLevel.DISTRICT, 1, INK)));
    assertThat(pixels).containsOnly(0);
  }

  @Test
  void aTranslucentLineLetsThePictureThrough() {
    int[] pixels = new int[100];
    pixels[4 * 10 + 5] = 0xff0000ff;
    lines(List.of(new Stroke(AreaLevel.NEIGHBOURHOOD, 1, 0x80ff0000)))
        .paint(GRID, pixels, Progress.NONE);
    // 128 of 255 red over blue: blue keeps 127
    assertThat(pixels[4 * 10 + 5]).isEqualTo(0xff80007f);
  }

  private static int[] paint(List<Stroke> strokes) {
    int[] pixels = new int[100];
    lines(strokes).paint(GRID, pixels, Progress.NONE);
    return pixels;
  }

  private static Hairlines lines(List<Stroke> strokes) {
    return new Hairlines(new AreaMesh(SQUARE, AreaLevel.NEIGHBOURHOOD), strokes);
  }

  private static int alpha(int[] pixels, int x, int y) {
    return pixels[y * 10 + x] >>> 24;
  }
}
