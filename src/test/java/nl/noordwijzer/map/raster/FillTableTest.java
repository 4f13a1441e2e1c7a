package nl.noordwijzer.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;

final class FillTableTest {
  private static final AreaMesh MESH =
      new AreaMesh(
          WktAreas.neighbourhoods("POLYGON ((0 0, 99 0, 99 99, 0 99, 0 0))"),
          AreaLevel.NEIGHBOURHOOD);

  @Test
  void anAreaHasItsColourAndNothingIsTransparent() {
    int[] pixels = paint(new PixelGrid(-1, 5, 1, 2, 1), FillTable.plain(new int[] {0xff123456}));
    assertThat(pixels).containsExactly(0, 0xff123456);
  }

  @Test
  void stripesRunFromBottomLeftToTopRight() {
    FillTable table = FillTable.striped(new int[][] {{1}, {2}, {3}, {4}}, 4);
    int[] pixels = paint(new PixelGrid(4, 8, 1, 4, 4), table);
    for (int step = 1; step < 4; step++) {
      assertThat(pixels[step * 4 + 3 - step]).isEqualTo(pixels[3]);
    }
    assertThat(Arrays.copyOf(pixels, 4)).containsExactlyInAnyOrder(1, 2, 3, 4);
  }

  @Test
  void stripesLieStillWhenTheViewMovesByWholePixels() {
    FillTable table = FillTable.striped(new int[][] {{1}, {2}, {3}}, 8.485);
    int[] before = paint(new PixelGrid(10, 80, 2, 20, 20), table);
    int[] after = paint(new PixelGrid(10 + 2 * 7, 80 - 2 * 5, 2, 20, 20), table);
    assertThat(after[3 * 20 + 4]).isEqualTo(before[8 * 20 + 11]);
    assertThat(after[0]).isEqualTo(before[5 * 20 + 7]);
  }

  private static int[] paint(PixelGrid grid, FillTable table) {
    int[] pixels = new int[grid.width() * grid.height()];
    IdRaster.scan(MESH, grid, Progress.NONE).paint(table, pixels);
    return pixels;
  }
}
