package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Cancelled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.AffineTransformation;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class GeometryRepairTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();

  private static SourceTable table(Geometry shape) {
    List<SourceRow> rows = List.of(new SourceRow(64, new Object[0], shape));
    return new SourceTable("a", List.of(), rows, "EPSG:28992", List.of());
  }

  private static SourceTable repaired(Geometry shape) {
    return GeometryRepair.surfaces().table(table(shape), Progress.NONE);
  }

  /// A shape near Heerlen: the coordinates in the text are metres from there.
  private static Geometry shape(String wkt) throws ParseException {
    Geometry shape = new WKTReader().read(wkt);
    return AffineTransformation.translationInstance(196_000, 322_000).transform(shape);
  }

  private static Geometry shapeOf(SourceTable table) {
    return Objects.requireNonNull(table.rows().getFirst().shape());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "POLYGON ((0 0, 9 0, 9 9, 0 0))",
        "POLYGON ((0 0, 5 0, 9 0, 9 9, 0 0))",
        "POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (10 10, 20 10, 20 20, 10 10))",
        "POLYGON ((0 0, 90 0, 90 90, 0 90, 0 0), (0 0, 20 10, 20 20, 0 0))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((20 0, 29 0, 29 9, 20 0)))",
        "MULTIPOLYGON (((0 0, 9 0, 9 9, 0 0)), ((0 1, 0 9, 8 9, 0 1)))"
      })
  void aSoundShapeStaysTheSameObject(String wkt) throws ParseException {
    Geometry shape = shape(wkt);
    SourceTable table = repaired(shape);
    assertThat((Object) shapeOf(table)).isSameAs(shape);
    assertThat(table.findings()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))|50",
        "POLYGON ((0 0, 10 0, 10 10, 20 10, 20 0, 10 0, 10 -5, 0 -5, 0 0))|150",
        "POLYGON ((0 0, 10 0, 10 10, 10 20, 10 10, 0 10, 0 0))|100",
        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (20 20, 30 20, 30 30, 20 20))|150",
        "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 4 2, 4 4, 2 4, 2 2), (3 3, 5 3, 5 5, 3 5,"
            + " 3 3))|93",
        "MULTIPOLYGON (((0 0, 10 0, 10 10, 0 10, 0 0)), ((5 0, 15 0, 15 10, 5 10, 5 0)))|150"
      })
  void aBorderThatCrossesItselfIsMendedAndTold(String wkt, double area) throws ParseException {
    Geometry shape = shape(wkt);
    SourceTable table = repaired(shape);
    assertThat(shapeOf(table).isValid()).isTrue();
    assertThat(shapeOf(table).getArea()).isCloseTo(area, within(1e-6));
    assertThat(table.findings())
        .containsExactly(
            Finding.of(Finding.Weight.REPAIRED, "format.geometry.fixed", 64)
                .at(shape.getEnvelopeInternal()));
  }

  @Test
  void bufferZeroWouldDropALoop() throws ParseException {
    Geometry eight = shape("POLYGON ((0 0, 10 10, 10 0, 0 10, 0 0))");
    assertThat(eight.buffer(0).getArea()).isLessThan(shapeOf(repaired(eight)).getArea());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT (1 1)|format.geometry.kind",
        "LINESTRING (0 0, 9 9)|format.geometry.kind",
        "MULTIPOINT ((0 0), (1 1))|format.geometry.kind",
        "GEOMETRYCOLLECTION (POINT (1 1), LINESTRING (0 0, 9 9))|format.geometry.kind",
        "POLYGON EMPTY|format.geometry.empty",
        "MULTIPOLYGON EMPTY|format.geometry.empty",
        "GEOMETRYCOLLECTION EMPTY|format.geometry.empty",
        "POLYGON ((0 0, 5 5, 9 9, 0 0))|format.geometry.hopeless",
        "POLYGON ((3 3, 3 3, 3 3, 3 3))|format.geometry.empty",
        "POLYGON ((0 0, 9 0, 9e9 9, 0 0))|format.geometry.outside",
        "POLYGON ((0 0, 9 0, 9 -1e300, 0 0))|format.geometry.outside"
      })
  void whatIsNoSurfaceIsLeftOutAndTold(String wkt, String key) throws ParseException {
    SourceTable table = repaired(shape(wkt));
    assertThat((Object) table.rows().getFirst().shape()).isNull();
    assertThat(table.findings())
        .filteredOn(finding -> finding.weight() == Finding.Weight.SKIPPED)
        .extracting(Finding::key)
        .containsExactly(key);
  }

  @Test
  void ofAMixedShapeTheSurfacesStay() throws ParseException {
    SourceTable table =
        repaired(
            shape(
                "GEOMETRYCOLLECTION (POINT (1 1), POLYGON ((0 0, 9 0, 9 9, 0 0)),"
                    + " GEOMETRYCOLLECTION (POLYGON ((20 0, 29 0, 29 9, 20 0))))"));
    assertThat(shapeOf(table).getGeometryType()).isEqualTo("MultiPolygon");
    assertThat(shapeOf(table).getArea()).isEqualTo(81);
    assertThat(table.findings()).extracting(Finding::key).containsExactly("format.geometry.mixed");
    assertThat(table.findings().getFirst().place()).contains(shapeOf(table).getEnvelopeInternal());
  }

  @Test
  void pointsAndLinesStayWhereTheyAreWanted() throws ParseException {
    for (String wkt : List.of("POINT (1 1)", "LINESTRING (0 0, 9 9, 0 9, 9 0)")) {
      Geometry shape = shape(wkt);
      SourceTable table = GeometryRepair.anyShape().table(table(shape), Progress.NONE);
      assertThat((Object) shapeOf(table)).isSameAs(shape);
      assertThat(table.findings()).isEmpty();
    }
  }

  @Test
  void repeatedVerticesAndVerticesThatAreNoNumbersAreTakenOut() throws ParseException {
    SourceTable table = repaired(shape("POLYGON ((0 0, 9 0, 9 0, 9 9, 9 9, 0 0))"));
    assertThat(shapeOf(table).getNumPoints()).isEqualTo(4);
    assertThat(table.findings())
        .extracting(Finding::key)
        .containsExactly("format.geometry.repeated");
    for (double wrong : new double[] {Double.NaN, Double.POSITIVE_INFINITY}) {
      for (int place = 0; place < 5; place++) {
        Geometry square = shape("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))");
        Coordinate[] vertices = ((Polygon) square).getExteriorRing().getCoordinates();
        vertices[place].x = wrong;
        square.geometryChanged();
        SourceTable mended = repaired(square);
        assertThat(shapeOf(mended).isValid()).isTrue();
        assertThat(shapeOf(mended).getArea()).isIn(81.0, 40.5);
        assertThat(mended.findings())
            .extracting(Finding::key)
            .containsExactly("format.geometry.lost");
      }
    }
  }

  @Test
  void aShapeOfNoNumbersAtAllIsLeftOut() throws ParseException {
    Geometry square = shape("POLYGON ((0 0, 9 0, 9 9, 0 9, 0 0))");
    for (Coordinate vertex : ((Polygon) square).getExteriorRing().getCoordinates()) {
      vertex.setCoordinate(new Coordinate(Double.NaN, Double.NaN));
    }
    square.geometryChanged();
    SourceTable table = repaired(square);
    assertThat((Object) table.rows().getFirst().shape()).isNull();
    assertThat(table.findings()).extracting(Finding::key).contains("format.geometry.empty");
  }

  @Test
  void rowsWithoutAShapeAndEarlierFindingsStay() {
    Finding earlier = Finding.of(Finding.Weight.NOTED, "format.columns", 0, "1");
    List<SourceRow> rows = List.of(new SourceRow(1, new Object[0], null));
    SourceTable table = new SourceTable("a", List.of(), rows, "EPSG:28992", List.of(earlier));
    assertThat(GeometryRepair.surfaces().table(table, Progress.NONE).findings())
        .containsExactly(earlier);
  }

  /// A star around the same point: its border does not cross itself.
  private static Polygon star(int vertices, double rough, long seed) {
    Random random = new Random(seed);
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      double angle = 2 * Math.PI * i / vertices;
      double radius = 5_000 * (1 + rough * (random.nextDouble() - 0.5));
      ring[i] =
          new Coordinate(196_000 + radius * Math.cos(angle), 322_000 + radius * Math.sin(angle));
    }
    ring[vertices] = ring[0].copy();
    return GEOMETRIES.createPolygon(ring);
  }

  @Property(tries = 300)
  void aValidStarStaysAsItIs(
      @ForAll @IntRange(min = 3, max = 300) int vertices, @ForAll long seed) {
    Polygon star = star(vertices, 1, seed);
    assertThat(star.isValid()).isTrue();
    SourceTable table = repaired(star);
    assertThat((Object) shapeOf(table)).isSameAs(star);
    assertThat(table.findings()).isEmpty();
  }

  /// Points on a coarse grid, so that they often meet, repeat and lie in line.
  private static Polygon scribble(int vertices, long seed) {
    Random random = new Random(seed);
    Coordinate[] ring = new Coordinate[vertices + 1];
    for (int i = 0; i < vertices; i++) {
      ring[i] = new Coordinate(196_000 + random.nextInt(9), 322_000 + random.nextInt(9));
    }
    ring[vertices] = ring[0].copy();
    return GEOMETRIES.createPolygon(ring);
  }

  @Property(tries = 1000)
  void whatComesOutIsValid(@ForAll @IntRange(min = 3, max = 14) int vertices, @ForAll long seed) {
    Polygon scribble = scribble(vertices, seed);
    SourceTable table = repaired(scribble);
    Geometry shape = table.rows().getFirst().shape();
    if (shape == null) {
      assertThat(table.findings()).anyMatch(finding -> finding.weight() == Finding.Weight.SKIPPED);
    } else {
      assertThat(shape.isValid()).isTrue();
      assertThat(shape.getArea()).isPositive();
      if (table.findings().isEmpty()) {
        assertThat((Object) shape).isSameAs(scribble);
      } else {
        assertThat((Object) shape).isNotSameAs(scribble);
      }
    }
  }

  @Property(tries = 2000)
  void whatIsCertainlySimpleIsValid(
      @ForAll @IntRange(min = 3, max = 30) int vertices, @ForAll long seed) {
    Polygon scribble = scribble(Math.min(vertices, 7), seed);
    if (SimpleRing.certain(scribble)) {
      assertThat(scribble.isValid()).isTrue();
    }
    Polygon star = star(vertices, 1, seed);
    assertThat(SimpleRing.certain(star)).isTrue();
  }

  @Test
  void aRingOfAMillionVerticesIsKept() {
    Polygon star = star(1_000_000, 1e-6, 1);
    assertThat((Object) shapeOf(repaired(star))).isSameAs(star);
  }

  @Test
  void aRingThatCrossesItselfMillionsOfTimesIsGivenUp() {
    int count = 20_000;
    Coordinate[] ring = new Coordinate[count + 1];
    for (int i = 0; i < count; i++) {
      double angle = i * Math.PI * 0.99;
      ring[i] =
          new Coordinate(196_000 + 1000 * Math.cos(angle), 322_000 + 1000 * Math.sin(angle) + i);
    }
    ring[count] = ring[0].copy();
    SourceTable table = repaired(GEOMETRIES.createPolygon(ring));
    assertThat(table.findings())
        .extracting(Finding::key)
        .containsExactly("format.geometry.tangled");
  }

  @Test
  void repairStopsWhenItIsNoLongerWanted() {
    GeometryRepair repair = GeometryRepair.surfaces();
    assertThatThrownBy(() -> repair.table(table(star(5, 1, 1)), Cancelled.PROGRESS))
        .isInstanceOf(CancellationException.class);
  }
}
