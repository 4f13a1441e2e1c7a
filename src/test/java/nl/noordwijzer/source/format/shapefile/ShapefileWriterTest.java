package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.WKTReader;

/// What is written is what was there.
class ShapefileWriterTest {
  private static final String SQUARE =
      "POLYGON ((0 0, 10 0, 10 10, 0 10, 0 0), (2 2, 2 3, 3 2, 2 2))";

  @TempDir Path folder;

  private static @Nullable Geometry shape(@Nullable String wkt) throws Exception {
    return wkt == null ? null : new WKTReader().read(wkt);
  }

  private static SourceTable table(List<Column> columns, SourceRow... rows) {
    return new SourceTable("test", columns, List.of(rows), "", List.of());
  }

  private static SourceTable shapes(@Nullable String... wkts) throws Exception {
    SourceRow[] rows = new SourceRow[wkts.length];
    for (int i = 0; i < wkts.length; i++) {
      rows[i] = new SourceRow(i + 1, new Object[0], shape(wkts[i]));
    }
    return table(List.of(), rows);
  }

  private static SourceTable values(ColumnType type, @Nullable Object... values) {
    return table(
        List.of(new Column("K", type)),
        IntStream.range(0, values.length)
            .mapToObj(i -> new SourceRow(i + 1, new @Nullable Object[] {values[i]}, null))
            .toArray(SourceRow[]::new));
  }

  private List<Finding> write(SourceTable table) throws NoordwijzerException {
    return ShapefileWriter.write(table, folder.resolve("test.shp"), Progress.NONE);
  }

  private SourceTable copy(SourceTable table) throws NoordwijzerException {
    write(table);
    return RawShapefile.read(folder.resolve("test.shp"));
  }

  private @Nullable Object[] copyOf(ColumnType type, @Nullable Object... values)
      throws NoordwijzerException {
    List<SourceRow> rows = copy(values(type, values)).rows();
    @Nullable Object[] copies = new @Nullable Object[rows.size()];
    for (int i = 0; i < copies.length; i++) {
      copies[i] = rows.get(i).value(0);
    }
    return copies;
  }

  @Test
  void shapesComeBackWithTheirHolesAndWithoutFindings() throws Exception {
    String islands = "MULTIPOLYGON (((20 0, 21 0, 20 1, 20 0)), ((30 0, 31 0, 30 1, 30 0)))";
    SourceTable copy = copy(shapes(SQUARE, islands, null, "POLYGON EMPTY"));
    assertThat(copy.findings()).isEmpty();
    assertThat(copy.rows().get(0).geometry().orElseThrow().equalsTopo(shape(SQUARE))).isTrue();
    assertThat(copy.rows().get(1).geometry().orElseThrow().equalsTopo(shape(islands))).isTrue();
    assertThat(copy.rows().get(2).geometry()).isEmpty();
    assertThat(copy.rows().get(3).geometry()).isEmpty();
  }

  @Test
  void linesAndPointsComeBack() throws Exception {
    assertThat(
            copy(shapes("LINESTRING (0 0, 1 1)", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))"))
                .rows())
        .extracting(row -> String.valueOf(row.shape()))
        .containsExactly("LINESTRING (0 0, 1 1)", "MULTILINESTRING ((0 0, 1 1), (2 2, 3 3))");
    assertThat(copy(shapes("POINT (1 2)", "MULTIPOINT ((3 4), (5 6))")).rows())
        .extracting(row -> String.valueOf(row.shape()))
        .containsExactly("MULTIPOINT ((1 2))", "MULTIPOINT ((3 4), (5 6))");
    assertThat(String.valueOf(copy(shapes("POINT (1 2)")).rows().getFirst().shape()))
        .isEqualTo("POINT (1 2)");
  }

  @Test
  void kindsOfShapesAreNotMixed() throws Exception {
    SourceTable mixed = shapes(SQUARE, "POINT (1 2)");
    assertThatThrownBy(() -> write(mixed))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("format.shp.mixed");
    try (var files = Files.list(folder)) {
      assertThat(files).isEmpty();
    }
  }

  @Test
  void longNumbersKeepAllTheirDigits() throws Exception {
    assertThat(copyOf(ColumnType.WHOLE, 123456789012L, Long.MIN_VALUE, Long.MAX_VALUE, 0L, null))
        .containsExactly(123456789012L, Long.MIN_VALUE, Long.MAX_VALUE, 0L, null);
    assertThat(copyOf(ColumnType.DECIMAL, 1.5, -0.1, Double.MAX_VALUE, Double.MIN_VALUE, 1e20))
        .containsExactly(1.5, -0.1, Double.MAX_VALUE, Double.MIN_VALUE, 1e20);
    assertThat(copyOf(ColumnType.DECIMAL, 5.0, 7.0)).containsExactly(5.0, 7.0);
  }

  @Test
  void whatIsNoNumberIsBlankAndNoted() throws Exception {
    SourceTable table = values(ColumnType.DECIMAL, 1.0, Double.NaN, Double.NEGATIVE_INFINITY);
    List<Finding> findings = write(table);
    assertThat(RawShapefile.read(folder.resolve("test.shp")).rows())
        .extracting(row -> row.value(0))
        .containsExactly(1.0, null, null);
    assertThat(findings).extracting(Finding::key).contains("format.dbf.spoilt");
    assertThat(findings).extracting(Finding::row).contains(2L);
  }

  @Test
  void datesAndFlagsComeBack() throws Exception {
    LocalDate date = LocalDate.of(2026, 2, 28);
    assertThat(copyOf(ColumnType.DATE, date, null, LocalDate.of(1, 1, 1)))
        .containsExactly(date, null, LocalDate.of(1, 1, 1));
    assertThat(copyOf(ColumnType.FLAG, true, false, null)).containsExactly(true, false, null);
    assertThat(copyOf(ColumnType.DATE, LocalDate.of(12_000, 1, 1))).containsExactly((Object) null);
  }

  @Test
  void textsKeepTheirCharactersAndLeadingBlanks() throws Exception {
    assertThat(copyOf(ColumnType.TEXT, " BU4", "Súdwest-Fryslân €", "ĳ 漢字 😀", "", null))
        .containsExactly(" BU4", "Súdwest-Fryslân €", "ĳ 漢字 😀", null, null);
  }

  @Test
  void aTextThatIsTooLongIsCutBetweenCharactersAndNoted() throws Exception {
    SourceTable table = values(ColumnType.TEXT, "é".repeat(200));
    assertThat(write(table)).extracting(Finding::key).contains("format.dbf.spoilt");
    assertThat(RawShapefile.read(folder.resolve("test.shp")).rows().getFirst().value(0))
        .isEqualTo("é".repeat(127));
  }

  @Test
  void namesAreMadeUniqueInTenBytes() {
    assertThat(
            FieldNames.of(
                List.of(
                    "percentage_huur", "percentage_koop", "PERCENTAGE", "ééééééé", "", "a", "A")))
        .containsExactly("percentage", "percenta_1", "PERCENTA_2", "ééééé", "COLUMN", "a", "A_1");
  }

  @Test
  void aChangedNameIsNoted() throws Exception {
    List<Finding> findings = write(table(List.of(new Column("aantal_inwoners", ColumnType.WHOLE))));
    assertThat(findings).extracting(Finding::key).containsExactly("format.dbf.renamed");
    assertThat(findings.getFirst().arguments()).containsExactly("aantal_inwoners", "aantal_inw");
  }

  @Test
  void threeHundredColumnsAreWrittenAndThreeThousandRefused() throws Exception {
    SourceTable wide = wide(300);
    assertThat(copy(wide).rows().getFirst().values()).isEqualTo(wide.rows().getFirst().values());
    assertThatThrownBy(() -> write(wide(3000)))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("format.dbf.wide");
  }

  private static SourceTable wide(int count) {
    List<Column> columns =
        IntStream.range(0, count).mapToObj(i -> new Column("K" + i, ColumnType.WHOLE)).toList();
    Object[] values = IntStream.range(0, count).mapToObj(Long::valueOf).toArray();
    return table(columns, new SourceRow(1, values, null));
  }

  @Test
  void allFivePartsAreThereAndNothingElse() throws Exception {
    write(shapes(SQUARE));
    write(shapes(SQUARE, SQUARE));
    try (var files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("test.shp", "test.shx", "test.dbf", "test.prj", "test.cpg");
    }
    assertThat(folder.resolve("test.cpg")).hasContent("UTF-8");
    assertThat(Files.readString(folder.resolve("test.prj"))).startsWith("PROJCS[\"RD_New\"");
    byte[] shx = Files.readAllBytes(folder.resolve("test.shx"));
    assertThat(shx).hasSize(100 + 2 * 8);
    assertThat(Arrays.copyOf(shx, 4)).containsExactly(0, 0, 0x27, 0x0a);
  }

  @Test
  void theCoordinateSystemOfTheTableIsPassedOn() throws Exception {
    SourceTable table = shapes(SQUARE).with(shapes(SQUARE).rows(), "GEOGCS[\"WGS\"]", List.of());
    assertThat(copy(table).crs()).isEqualTo("GEOGCS[\"WGS\"]");
  }

  @Test
  void aFolderThatIsNotThereIsAFailure() throws Exception {
    SourceTable table = shapes(SQUARE);
    Path lost = folder.resolve("lost").resolve("test.shp");
    assertThatThrownBy(() -> ShapefileWriter.write(table, lost, Progress.NONE))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage("format.file.unwritable");
  }
}
