package nl.noordwijzer.map.raster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

final class IdRasterTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();

  /// Three neighbours, a lake in the first, an exclave of the second in the third, and an island.
  private static final AreaSet TOWN =
      WktAreas.neighbourhoods(
          """
          POLYGON ((0 0, 40 3, 37 52, 4 60, 0 0), (10 10, 10 20, 21 19, 20 10, 10 10))\
          """,
          """
          MULTIPOLYGON (((40 3, 90 0, 100 45, 37 52, 40 3)),
            ((50 70, 58 70, 58 79, 50 78, 50 70)))\
          """,
          """
          POLYGON ((4 60, 37 52, 100 45, 95 97, 8 90, 4 60),
            (50 70, 50 78, 58 79, 58 70, 50 70))\
          """,
          "POLYGON ((120 10, 131 12, 127 25, 120 10))");

  /// The second lies half upon the first, and the third within both.
  private static final AreaSet HEAP =
      WktAreas.neighbourhoods(
          "POLYGON ((0 0, 60 0, 60 60, 0 60, 0 0))",
          "POLYGON ((30 10, 90 10, 90 50, 30 50, 30 10))",
          "POLYGON ((40 20, 55 20, 55 40, 40 40, 40 20))");

  @Property(tries = 200)
  void everyPixelHasTheAreaThatHoldsItsMiddle(
      @ForAll @DoubleRange(min = -40, max = 120) double west,
      @ForAll @DoubleRange(min = -20, max = 130) double north,
      @ForAll @DoubleRange(min = 0.05, max = 9) double metresPerPixel) {
    PixelGrid grid = new PixelGrid(west, north, metresPerPixel, 37, 23);
    assertRight(TOWN, grid);
  }

  @Property(tries = 100)
  void theLastAreaIsOnTopWhereSomeOverlap(
      @ForAll @DoubleRange(min = -40, max = 90) double west,
      @ForAll @DoubleRange(min = 0, max = 90) double north,
      @ForAll @DoubleRange(min = 0.05, max = 9) double metresPerPixel) {
    PixelGrid grid = new PixelGrid(west, north, metresPerPixel, 29, 31);
    assertRight(HEAP, grid);
  }

  /// The middle of pixel 27 lies upon the east border of the third area.
  @Test
  void aPixelUponABorderDoesNotDecideForItsNeighbours() {
    assertRight(HEAP, new PixelGrid(2.75, 20.96, 1.9, 29, 31));
  }

  @Property(tries = 50)
  void panningByWholePixelsShiftsTheRaster(
      @ForAll @IntRange(min = -30, max = 30) int right,
      @ForAll @IntRange(min = -30, max = 30) int down) {
    PixelGrid grid = new PixelGrid(-3, 100, 2, 60, 60);
    PixelGrid moved = new PixelGrid(-3 + 2.0 * right, 100 - 2.0 * down, 2, 60, 60);
    IdRaster before = scan(TOWN, grid);
    IdRaster after = scan(TOWN, moved);
    for (int y = Math.max(0, -down); y < Math.min(60, 60 - down); y++) {
      for (int x = Math.max(0, -right); x < Math.min(60, 60 - right); x++) {
        assertThat(after.areaAt(x, y)).isEqualTo(before.areaAt(x + right, y + down));
      }
    }
  }

  @Test
  void bordersThatDoNotMatchLeaveNoPixelWithout() {
    AreaSet set =
        WktAreas.neighbourhoods(
            "POLYGON ((0 0, 50 0, 50 100, 0 100, 0 0))",
            "POLYGON ((50 0, 90 0, 90 100, 50 100, 50 71, 50 33, 50 0))");
    IdRaster raster = scan(set, new PixelGrid(0, 100, 0.7, 100, 120));
    assertThat(codes(raster)).doesNotContain("");
  }

  @Test
  void oneAreaFillsTheViewWhenLookedAtFromVeryNear() {
    PixelGrid grid = new PixelGrid(2.00001, 2.00002, 1e-6, 40, 30);
    assertThat(codes(scan(TOWN, grid))).containsOnly("BU0");
  }

  @Test
  void aWholeCountryFitsInAFewPixels() {
    PixelGrid grid = new PixelGrid(-1e6, 1e6, 1e6, 2, 2);
    assertThat(codes(scan(TOWN, grid))).containsOnly("");
    PixelGrid onePixel = new PixelGrid(0, 60, 60, 1, 1);
    assertThat(codes(scan(TOWN, onePixel))).containsExactly("BU0");
  }

  @Test
  void besideThePictureThereIsNoArea() {
    IdRaster raster = scan(TOWN, new PixelGrid(0, 60, 1, 30, 50));
    assertThat(raster.areaAt(-1, 0)).isEmpty();
    assertThat(raster.areaAt(0, 50)).isEmpty();
    assertThat(raster.areaAt(30, 0)).isEmpty();
  }

  @Test
  void scanningStopsWhenItIsNoLongerWanted() {
    Progress cancelled =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    AreaMesh mesh = new AreaMesh(TOWN, AreaLevel.NEIGHBOURHOOD);
    PixelGrid grid = new PixelGrid(0, 100, 1, 100, 100);
    assertThatThrownBy(() -> IdRaster.scan(mesh, grid, cancelled))
        .isInstanceOf(CancellationException.class);
  }

  private static IdRaster scan(AreaSet set, PixelGrid grid) {
    return IdRaster.scan(new AreaMesh(set, AreaLevel.NEIGHBOURHOOD), grid, Progress.NONE);
  }

  private static List<String> codes(IdRaster raster) {
    List<String> codes = new ArrayList<>();
    for (int y = 0; y < raster.grid().height(); y++) {
      for (int x = 0; x < raster.grid().width(); x++) {
        codes.add(raster.areaAt(x, y).map(Area::code).orElse(""));
      }
    }
    return codes;
  }

  /// Compares with a look-up of each pixel, but for those that a border runs through: it may be
  /// drawn beside its place by the tolerance.
  private static void assertRight(AreaSet set, PixelGrid grid) {
    IdRaster raster = scan(set, grid);
    double tolerance = AreaMesh.TOLERANCE * grid.metresPerPixel() + 1e-9;
    for (int y = 0; y < grid.height(); y++) {
      for (int x = 0; x < grid.width(); x++) {
        Point middle = FACTORY.createPoint(new Coordinate(grid.centreX(x), grid.centreY(y)));
        if (!onBorder(set, middle, tolerance)) {
          assertThat(raster.areaAt(x, y)).as("pixel %d, %d", x, y).isEqualTo(lookUp(set, middle));
        }
      }
    }
  }

  private static boolean onBorder(AreaSet set, Point place, double tolerance) {
    return set.areas().stream()
        .anyMatch(area -> area.geometry().getBoundary().isWithinDistance(place, tolerance));
  }

  private static Optional<Area> lookUp(AreaSet set, Point place) {
    return set.areas().reversed().stream()
        .filter(area -> area.geometry().contains(place))
        .findFirst();
  }
}
