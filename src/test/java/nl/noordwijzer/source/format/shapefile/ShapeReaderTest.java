package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

/// The shapes of a .shp: kinds, parts, shells and holes.
class ShapeReaderTest {
  /// Clockwise, as a shell should be.
  private static final double[] SQUARE = square(0, 0, 10);

  @TempDir Path folder;

  private static double[] square(double x, double y, double side) {
    return new double[] {x, y, x, y + side, x + side, y + side, x + side, y, x, y};
  }

  private static double[] reversed(double[] ring) {
    double[] other = new double[ring.length];
    for (int i = 0; i < ring.length; i += 2) {
      other[i] = ring[ring.length - 2 - i];
      other[i + 1] = ring[ring.length - 1 - i];
    }
    return other;
  }

  private Geometry polygon(double[]... rings) throws IOException, NoordwijzerException {
    return only(read(RawShapefile.parts(5, rings)));
  }

  private SourceTable read(byte[] content) throws IOException, NoordwijzerException {
    return new RawShapefile(folder).shape(content).read();
  }

  private static Geometry only(SourceTable table) {
    return table.rows().getFirst().geometry().orElseThrow();
  }

  private static String text(SourceTable table) {
    return only(table).toText();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 11, 21})
  void aPointIsReadWithoutHeightAndMeasure(int type) throws Exception {
    byte[] content =
        RawShapefile.content(36, type).putDouble(3).putDouble(4).putDouble(5).putDouble(6).array();
    assertThat(text(read(content))).isEqualTo("POINT (3 4)");
  }

  @ParameterizedTest
  @ValueSource(ints = {8, 18, 28})
  void manyPointsAreRead(int type) throws Exception {
    byte[] content =
        RawShapefile.content(104, type)
            .position(36)
            .putInt(2)
            .putDouble(1)
            .putDouble(2)
            .putDouble(3)
            .putDouble(4)
            .array();
    assertThat(text(read(content))).isEqualTo("MULTIPOINT ((1 2), (3 4))");
  }

  @ParameterizedTest
  @CsvSource({"3", "13", "23"})
  void linesAreRead(int type) throws Exception {
    double[] one = {0, 0, 1, 1};
    double[] other = {2, 2, 3, 3, 4, 2};
    assertThat(text(read(RawShapefile.parts(type, one)))).isEqualTo("LINESTRING (0 0, 1 1)");
    assertThat(text(read(Arrays.copyOf(RawShapefile.parts(type, one, other), 400))))
        .isEqualTo("MULTILINESTRING ((0 0, 1 1), (2 2, 3 3, 4 2))");
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 15, 25})
  void aSurfaceIsRead(int type) throws Exception {
    assertThat(text(read(RawShapefile.parts(type, SQUARE))))
        .isEqualTo("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))");
  }

  @Test
  void aHoleLiesInItsShellWhicheverComesFirst() throws Exception {
    double[] hole = reversed(square(2, 2, 3));
    assertThat(polygon(SQUARE, hole).getArea()).isEqualTo(100 - 9);
    assertThat(polygon(hole, SQUARE).getArea()).isEqualTo(100 - 9);
    assertThat(polygon(hole, SQUARE).isValid()).isTrue();
  }

  @Test
  void anIslandInALakeIsAShellOfItsOwn() throws Exception {
    double[] lake = reversed(square(2, 2, 6));
    double[] island = square(4, 4, 2);
    double[] pond = reversed(square(4.5, 4.5, 1));
    Geometry polygon = polygon(pond, island, lake, SQUARE);
    assertThat(polygon.getArea()).isEqualTo(100 - 36 + 4 - 1);
    assertThat(polygon.isValid()).isTrue();
  }

  @Test
  void ringsThatAllTurnTheOtherWayMakeTheSameSurface() throws Exception {
    double[] lake = square(2, 2, 6);
    double[] island = reversed(square(4, 4, 2));
    Geometry polygon = polygon(reversed(SQUARE), lake, island);
    assertThat(polygon.getArea()).isEqualTo(100 - 36 + 4);
    assertThat(polygon.isValid()).isTrue();
  }

  @Test
  void whereAllRingsTurnTheSameWayTheirNestingDecides() throws Exception {
    Geometry polygon = polygon(square(4, 4, 2), square(2, 2, 6), SQUARE, square(20, 0, 1));
    assertThat(polygon.getArea()).isEqualTo(100 - 36 + 4 + 1);
    assertThat(polygon.getNumGeometries()).isEqualTo(3);
    assertThat(polygon.isValid()).isTrue();
  }

  @Test
  void aHoleThatTouchesItsShellLiesInIt() throws Exception {
    double[] hole = {0, 0, 5, 1, 1, 5, 0, 0};
    assertThat(polygon(SQUARE, hole).getArea()).isEqualTo(100 - 12);
  }

  @Test
  void aRingInTheBayOfAnotherIsAShell() throws Exception {
    double[] bay = {0, 0, 0, 10, 3, 10, 3, 3, 7, 3, 7, 10, 10, 10, 10, 0, 0, 0};
    double[] filling = reversed(square(3, 3, 4));
    double[] islet = reversed(square(4, 8, 1));
    assertThat(polygon(bay, filling).getArea()).isEqualTo(100 - 28 + 16);
    assertThat(polygon(bay, islet).getArea()).isEqualTo(100 - 28 + 1);
  }

  @Test
  void manyHolesAndIslandsAreSorted() throws Exception {
    double[][] rings = new double[2000][];
    for (int i = 0; i < 1000; i++) {
      rings[2 * i] = square(10 * i, 0, 8);
      rings[2 * i + 1] = reversed(square(10 * (999 - i) + 1, 1, 2));
    }
    Geometry polygon = polygon(rings);
    assertThat(polygon.getNumGeometries()).isEqualTo(1000);
    assertThat(polygon.getArea()).isEqualTo(1000 * (64 - 4));
    assertThat(polygon.isValid()).isTrue();
  }

  @Test
  void manyHolesInOneShellAreSorted() throws Exception {
    double[][] rings = new double[5001][];
    rings[0] = square(-1, -1, 10_002);
    for (int i = 0; i < 5000; i++) {
      rings[i + 1] = reversed(square(i % 100 * 100, i / 100 * 100, 50));
    }
    assertThat(polygon(rings).getArea()).isEqualTo(10_002.0 * 10_002 - 5000 * 2500);
  }

  @Test
  void anOpenBorderIsClosedAndNoted() throws Exception {
    SourceTable table = read(RawShapefile.parts(5, Arrays.copyOf(SQUARE, 8)));
    assertThat(text(table)).isEqualTo("POLYGON ((0 0, 0 10, 10 10, 10 0, 0 0))");
    assertThat(RawShapefile.keys(table)).containsExactly("format.dbf.absent", "format.shape.open");
  }

  @Test
  void partsWithoutSurfaceAreLeftOutAndNoted() throws Exception {
    double[] spike = {20, 0, 20, 5, 20, 0};
    double[] flat = {20, 0, 20, 5, 20, 9, 20, 0};
    SourceTable table = read(RawShapefile.parts(5, spike, SQUARE, flat));
    assertThat(only(table).getArea()).isEqualTo(100);
    assertThat(RawShapefile.keys(table)).contains("format.shape.part");
  }

  @Test
  void aShapeWithoutSurfaceIsLeftOutAndNoted() throws Exception {
    SourceTable table = read(RawShapefile.parts(5, new double[] {1, 1, 2, 2, 1, 1}));
    assertThat(table.rows().getFirst().geometry()).isEmpty();
    assertThat(RawShapefile.keys(table)).contains("format.shape.flat");
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, -1e39, Double.MAX_VALUE})
  void coordinatesThatAreNoNumbersAreLeftOutAndNoted(double wrong) throws Exception {
    double[] ring = SQUARE.clone();
    ring[5] = wrong;
    SourceTable surface = read(RawShapefile.parts(5, ring));
    SourceTable point = read(RawShapefile.content(20, 1).putDouble(wrong).putDouble(1).array());
    for (SourceTable table : List.of(surface, point)) {
      assertThat(table.rows()).extracting(SourceRow::shape).containsExactly((Geometry) null);
      assertThat(RawShapefile.keys(table)).contains("format.shape.nowhere");
    }
  }

  @Test
  void hugeCoordinatesAreKept() throws Exception {
    assertThat(polygon(square(1e30, -1e30, 1e29), square(2e37, 0, 1e36)).getNumGeometries())
        .isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 31, -1, 9, 10, 20, Integer.MAX_VALUE})
  void unknownKindsOfShapesAreLeftOutAndNoted(int type) throws Exception {
    byte[] content = RawShapefile.content(44, type).array();
    SourceTable table = new RawShapefile(folder).shape(content).points(1).read();
    assertThat(table.rows())
        .extracting(row -> row.geometry().isPresent())
        .containsExactly(false, true);
    assertThat(table.findings())
        .anySatisfy(finding -> {
          assertThat(finding.key()).isEqualTo("format.shape.kind");
          assertThat(finding.row()).isEqualTo(1);
          assertThat(finding.arguments()).containsExactly(String.valueOf(type));
        });
  }

  @Test
  void noShapeIsNoFinding() throws Exception {
    SourceTable table = read(RawShapefile.content(4, 0).array());
    assertThat(table.rows().getFirst().geometry()).isEmpty();
    assertThat(RawShapefile.keys(table)).containsExactly("format.dbf.absent");
  }
}
