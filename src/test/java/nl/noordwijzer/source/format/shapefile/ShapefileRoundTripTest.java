package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/// Whatever is written is read again: any values, and any shells with holes.
class ShapefileRoundTripTest {
  private static final GeometryFactory FACTORY = new GeometryFactory();
  private static final List<Column> COLUMNS =
      List.of(
          new Column("TEXT", ColumnType.TEXT),
          new Column("WHOLE", ColumnType.WHOLE),
          new Column("DECIMAL", ColumnType.DECIMAL),
          new Column("DATE", ColumnType.DATE),
          new Column("FLAG", ColumnType.FLAG));

  private static Path shp = Path.of("");

  @BeforeContainer
  static void makeFolder() throws IOException {
    shp = Files.createTempDirectory("shapefiles").resolve("test.shp");
  }

  @AfterContainer
  static void removeFolder() throws IOException {
    try (Stream<Path> files = Files.list(shp.getParent())) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(shp.getParent());
  }

  @Property(tries = 100)
  void whatIsWrittenIsReadAgain(@ForAll("rows") List<SourceRow> rows) throws NoordwijzerException {
    SourceTable table = new SourceTable("test", COLUMNS, rows, "", List.of());
    List<Finding> written = ShapefileWriter.write(table, shp, Progress.NONE);
    SourceTable copy = new ShapefileFormat().read(shp, Progress.NONE).getFirst();
    assertThat(written).isEmpty();
    assertThat(copy.findings()).isEmpty();
    assertThat(copy.columns()).isEqualTo(COLUMNS);
    assertThat(copy.rows()).hasSameSizeAs(rows);
    for (int i = 0; i < rows.size(); i++) {
      assertThat(copy.rows().get(i).values()).isEqualTo(rows.get(i).values());
      assertSame(copy.rows().get(i).shape(), rows.get(i).shape());
    }
  }

  private static void assertSame(@Nullable Geometry copy, @Nullable Geometry shape) {
    assertThat(copy == null).isEqualTo(shape == null);
    if (copy != null && shape != null) {
      assertThat(copy.norm().equalsExact(shape.norm())).as("%s is %s", copy, shape).isTrue();
    }
  }

  @Provide
  Arbitrary<List<SourceRow>> rows() {
    Arbitrary<@Nullable Object[]> values =
        Combinators.combine(
                texts().map(text -> (Object) text).injectNull(0.2),
                Arbitraries.longs().map(number -> (Object) number).injectNull(0.2),
                decimals().map(number -> (Object) number).injectNull(0.2),
                dates().map(date -> (Object) date).injectNull(0.2),
                Arbitraries.of(true, false).map(flag -> (Object) flag).injectNull(0.2))
            .as((text, whole, decimal, date, flag) ->
                new @Nullable Object[] {text, whole, decimal, date, flag});
    return Combinators.combine(values, shapes().injectNull(0.2))
        .as((row, shape) -> new SourceRow(1, row, shape))
        .list()
        .ofMaxSize(12);
  }

  /// Texts that a shapefile can hold: not blank, without blanks at the end, at most 254 bytes.
  private static Arbitrary<String> texts() {
    return Arbitraries.strings()
        .withCharRange(' ', '~')
        .withChars("éëïüĳŁ€Ω漢字")
        .ofMaxLength(40)
        .map(text -> text + "x")
        .filter(text -> text.getBytes(StandardCharsets.UTF_8).length <= 254);
  }

  private static Arbitrary<Double> decimals() {
    return Arbitraries.oneOf(
        Arbitraries.doubles(),
        Arbitraries.integers().map(number -> number / 100.0),
        Arbitraries.of(0.0, 1e300, Double.MIN_VALUE));
  }

  private static Arbitrary<LocalDate> dates() {
    return Arbitraries.longs()
        .between(LocalDate.of(1, 1, 1).toEpochDay(), LocalDate.of(9999, 12, 31).toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  /// One to four surfaces beside each other, each with or without a hole.
  private static Arbitrary<Geometry> shapes() {
    return surfaces()
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(surfaces -> {
          List<Polygon> placed = new ArrayList<>();
          for (double[] radii : surfaces) {
            placed.add(surface(radii, 250.0 * placed.size()));
          }
          return placed.size() == 1
              ? placed.getFirst()
              : FACTORY.createMultiPolygon(placed.toArray(Polygon[]::new));
        });
  }

  /// Distances of the corners from the middle, and before them how much of it the hole takes.
  private static Arbitrary<double[]> surfaces() {
    Arbitrary<Double> hole = Arbitraries.of(0.0, 0.3, 0.9);
    Arbitrary<Double[]> radii =
        Arbitraries.doubles().between(1, 100).array(Double[].class).ofMinSize(3).ofMaxSize(20);
    return Combinators.combine(hole, radii)
        .as((part, all) ->
            Stream.concat(Stream.of(part), Arrays.stream(all)).mapToDouble(d -> d).toArray());
  }

  private static Polygon surface(double[] radii, double x) {
    LinearRing shell = ring(radii, x, 1);
    LinearRing[] holes =
        radii[0] == 0 ? new LinearRing[0] : new LinearRing[] {ring(radii, x, radii[0])};
    return FACTORY.createPolygon(shell, holes);
  }

  private static LinearRing ring(double[] radii, double x, double part) {
    Coordinate[] corners = new Coordinate[radii.length];
    for (int i = 1; i < radii.length; i++) {
      double angle = 2 * Math.PI * i / (radii.length - 1);
      corners[i - 1] =
          new Coordinate(x + part * radii[i] * Math.cos(angle), part * radii[i] * Math.sin(angle));
    }
    corners[radii.length - 1] = corners[0];
    return FACTORY.createLinearRing(corners);
  }
}
