package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.crs.CrsGuess;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Cancelled;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Geometry;

class GeoJsonFormatTest {
  private static final String SQUARE =
      "{\"type\":\"Polygon\",\"coordinates\":[[[196000,322000],[196100,322000],[196100,322100],"
          + "[196000,322100],[196000,322000]]]}";

  private final GeoJsonFormat format = new GeoJsonFormat();
  private @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("buurten.geojson"), text);
  }

  private SourceTable read(String text) throws IOException, NoordwijzerException {
    Path file = file(text);
    assertThat(format.recognises(file)).isTrue();
    return format.read(file, Progress.NONE).getFirst();
  }

  private static String feature(String properties, String geometry) {
    return "{\"type\":\"Feature\",\"properties\":" + properties + ",\"geometry\":" + geometry + "}";
  }

  private static String collection(String... features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
  }

  private Geometry shape(String geometry) throws IOException, NoordwijzerException {
    return read(collection(feature("{}", geometry))).rows().getFirst().geometry().orElseThrow();
  }

  @Test
  void aCollectionBecomesATable() throws Exception {
    SourceTable table =
        read(
            collection(
                feature("{\"buurtcode\":\"BU09170101\",\"aantal\":12}", SQUARE),
                feature("{\"buurtcode\":\"BU09170102\",\"aantal\":null,\"nieuw\":true}", "null")));
    assertThat(table.name()).isEqualTo("buurten");
    assertThat(table.columns())
        .containsExactly(
            new Column("buurtcode", ColumnType.TEXT),
            new Column("aantal", ColumnType.WHOLE),
            new Column("nieuw", ColumnType.FLAG));
    assertThat(table.rows().get(0).values()).containsExactly("BU09170101", 12L, null);
    assertThat(table.rows().get(1).values()).containsExactly("BU09170102", null, true);
    assertThat(table.rows().get(0).geometry().orElseThrow().getArea()).isEqualTo(10_000);
    assertThat(table.rows().get(1).geometry()).isEmpty();
    assertThat(table.findings()).isEmpty();
    assertThat(table.crs()).isEmpty();
  }

  @Test
  void aSavedFileInRdIsKnownByItsRange() throws Exception {
    assertThat(CrsGuess.of(read(collection(feature("{}", SQUARE)))))
        .isEqualTo(new CrsGuess.Sure(CoordinateSystem.RD_NEW, false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::28992\"}}",
        "{\"type\":\"EPSG\",\"properties\":{\"code\":28992}}",
        "{\"properties\":{\"href\":\"http://x/epsg.xml#28992\",\"type\":\"proj4\"}}",
        "\"EPSG:28992\""
      })
  void theOlderCrsMemberIsRead(String crs) throws Exception {
    String text = collection(feature("{}", SQUARE));
    assertThat(read(text.replace("\"features\"", "\"crs\":" + crs + ",\"features\"")).crs())
        .satisfies(
            name -> assertThat(CoordinateSystem.named(name)).contains(CoordinateSystem.RD_NEW));
    String last = text.substring(0, text.length() - 1) + ",\"crs\":" + crs + "}";
    assertThat(read(last).crs()).contains("28992");
  }

  @Test
  void aCrsOfNullSaysNothing() throws Exception {
    String text = collection(feature("{}", SQUARE));
    assertThat(read(text.replace("\"features\"", "\"crs\":null,\"features\"")).crs()).isEmpty();
  }

  @Test
  void aFeatureAGeometryAndFeaturesOnLinesAreReadToo() throws Exception {
    assertThat(read(feature("{\"a\":1}", SQUARE)).rows().getFirst().values()).containsExactly(1L);
    assertThat(read(SQUARE).rows().getFirst().geometry().orElseThrow().getArea()).isEqualTo(10_000);
    SourceTable lines =
        read(feature("{\"a\":1}", SQUARE) + "\n" + feature("{\"a\":2}", SQUARE) + "\r\n\n");
    assertThat(lines.rows()).extracting(row -> row.value(0)).containsExactly(1L, 2L);
    assertThat(lines.rows().get(1).geometry()).isPresent();
  }

  @Test
  void membersMayComeInAnyOrder() throws Exception {
    String text =
        "{\"features\":[{\"geometry\":{\"coordinates\":[196000,322000,55.5],\"type\":\"Point\"},"
            + "\"properties\":{\"b\":\"x\"},\"id\":7,\"type\":\"Feature\",\"bbox\":[1,2,3,4]}],"
            + "\"name\":\"Wijken\",\"links\":[{\"rel\":\"next\"}],\"type\":\"FeatureCollection\"}";
    SourceTable table = read(text);
    assertThat(table.name()).isEqualTo("Wijken");
    assertThat(table.rows().getFirst().geometry().orElseThrow().getCoordinate().getZ()).isNaN();
    assertThat(table.rows().getFirst().values()).containsExactly("x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Point|[1,2]|POINT (1 2)",
        "Point|[]|POINT EMPTY",
        "MultiPoint|[[1,2],[3,4]]|MULTIPOINT ((1 2), (3 4))",
        "LineString|[[1,2],[3,4]]|LINESTRING (1 2, 3 4)",
        "MultiLineString|[[[1,2],[3,4]],[[5,6],[7,8]]]|MULTILINESTRING ((1 2, 3 4), (5 6, 7 8))",
        "Polygon|[]|POLYGON EMPTY",
        "Polygon|[[[0,0],[9,0],[0,9],[0,0]],[[1,1],[2,1],[1,2],[1,1]]]"
            + "|POLYGON ((0 0, 9 0, 0 9, 0 0), (1 1, 2 1, 1 2, 1 1))",
        "MultiPolygon|[[[[0,0],[9,0],[0,9],[0,0]]]]|MULTIPOLYGON (((0 0, 9 0, 0 9, 0 0)))"
      })
  void everyTypeIsRead(String type, String coordinates, String wkt) throws Exception {
    assertThat((Object) shape("{\"type\":\"" + type + "\",\"coordinates\":" + coordinates + "}"))
        .hasToString(wkt);
  }

  @Test
  void aCollectionOfGeometriesStaysTogether() throws Exception {
    String point = "{\"type\":\"Point\",\"coordinates\":[1,2]}";
    assertThat(
            shape(
                    "{\"type\":\"GeometryCollection\",\"geometries\":["
                        + point
                        + ","
                        + SQUARE
                        + ",{\"type\":\"GeometryCollection\",\"geometries\":[]}]}")
                .getNumGeometries())
        .isEqualTo(3);
  }

  @Test
  void columnsTakeTheTypeThatFitsAllTheirValues() throws Exception {
    SourceTable table =
        read(
            collection(
                feature(
                    "{\"n\":1,\"d\":1,\"m\":1,\"t\":\"2024-01-31\",\"s\":\"2024-01-31\","
                        + "\"o\":{\"a\":[1,{\"b\":null}]},\"x\":NaN,\"big\":123456789012345678901,"
                        + "\"none\":null,\" padded \":\"p\"}",
                    "null"),
                feature(
                    "{\"n\":-2,\"d\":2.5,\"m\":\"x\",\"t\":\"2024-02-29\",\"s\":\"2023-02-29\","
                        + "\"x\":1e999,\"big\":1}",
                    "null")));
    assertThat(table.columns())
        .containsExactly(
            new Column("n", ColumnType.WHOLE),
            new Column("d", ColumnType.DECIMAL),
            new Column("m", ColumnType.TEXT),
            new Column("t", ColumnType.DATE),
            new Column("s", ColumnType.TEXT),
            new Column("o", ColumnType.TEXT),
            new Column("x", ColumnType.TEXT),
            new Column("big", ColumnType.DECIMAL),
            new Column("none", ColumnType.TEXT),
            new Column("padded", ColumnType.TEXT));
    assertThat(table.rows().getFirst().values())
        .containsExactly(
            1L,
            1.0,
            "1",
            LocalDate.of(2024, 1, 31),
            "2024-01-31",
            "{\"a\":[1,{\"b\":null}]}",
            null,
            123456789012345680000.0,
            null,
            "p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"type\":\"Polygon\",\"coordinates\":[[1,2],[3,4]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1],[2],[3]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":[[[1,\"2\"],[3,4],[5,6]]]}",
        "{\"type\":\"Polygon\",\"coordinates\":7}",
        "{\"type\":\"Polygon\"}",
        "{\"type\":\"Point\",\"coordinates\":[[1,2]]}",
        "{\"type\":\"Point\",\"coordinates\":[null,null]}",
        "{\"type\":\"LineString\",\"coordinates\":[[1,2]]}",
        "{\"type\":\"Cube\",\"coordinates\":[1,2]}",
        "{\"coordinates\":[1,2]}"
      })
  void aDamagedShapeIsLeftOutAndTold(String geometry) throws Exception {
    SourceTable table = read(collection(feature("{\"a\":1}", SQUARE), feature("{}", geometry)));
    assertThat(table.rows()).hasSize(2);
    assertThat(table.rows().get(1).geometry()).isEmpty();
    assertThat(table.findings())
        .containsExactly(Finding.of(Finding.Weight.SKIPPED, "format.shape.lost", 2));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[[[0,0],[9,0],[9,9]]]|format.shape.open|POLYGON ((0 0, 9 0, 9 9, 0 0))",
        "[[[NaN,NaN],[0,0],[9,0],[9,9],[NaN,NaN]]]|format.shape.open"
            + "|POLYGON ((0 0, 9 0, 9 9, 0 0))",
        "[[[0,0],[9,0],[0,0]]]|format.shape.flat|POLYGON EMPTY",
        "[[[0,0],[9,0],[9,9],[0,0]],[[1,1],[1,1]]]|format.shape.flat"
            + "|POLYGON ((0 0, 9 0, 9 9, 0 0))"
      })
  void ringsThatAreNoRingsAreMended(String coordinates, String key, String wkt) throws Exception {
    SourceTable table =
        read(
            collection(
                feature("{}", "{\"type\":\"Polygon\",\"coordinates\":" + coordinates + "}")));
    assertThat((Object) table.rows().getFirst().geometry().orElseThrow()).hasToString(wkt);
    assertThat(table.findings()).extracting(Finding::key).containsExactly(key);
  }

  @Test
  void notNumbersAndHugeNumbersAreLeftForTheRepair() throws Exception {
    Geometry line = shape("{\"type\":\"LineString\",\"coordinates\":[[NaN,1],[1e400,-1e300]]}");
    assertThat(line.getCoordinates()[0].x).isNaN();
    assertThat(line.getCoordinates()[1].x).isInfinite();
  }

  @Test
  void aByteOrderMarkDoesNoHarm() throws Exception {
    assertThat(read("\uFEFF" + collection(feature("{\"a\":\"Súdwest\"}", SQUARE))).rows())
        .singleElement()
        .satisfies(row -> assertThat(row.text(0)).isEqualTo("Súdwest"));
  }

  private void isRefused(String text, String key) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> format.read(file, Progress.NONE))
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).as(text).isEqualTo(key));
  }

  @Test
  void whatIsNoGeoJsonIsRefused() throws Exception {
    isRefused("[1,2]", "format.geojson.other");
    isRefused("{\"type\":\"Topology\",\"objects\":{}}", "format.geojson.other");
    isRefused("{\"features\":{}}", "format.geojson.other");
    isRefused("{\"features\":[1]}", "format.geojson.other");
    isRefused("{}", "format.geojson.other");
    isRefused("", "format.geojson.empty");
    isRefused(collection(), "format.geojson.empty");
    isRefused("code;naam\nBU1;a", "format.geojson.syntax");
    isRefused("\0\1\2\3\4\5\6\7", "format.geojson.syntax");
  }

  @Test
  void textInAnotherEncodingIsRefused() throws Exception {
    Path file = folder.resolve("a.geojson");
    Files.write(
        file,
        collection(feature("{\"a\":\"Súdwest\"}", SQUARE)).getBytes(StandardCharsets.ISO_8859_1));
    assertThatThrownBy(() -> format.read(file, Progress.NONE))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e -> assertThat(e.key()).isEqualTo("format.geojson.syntax"));
  }

  @Test
  void aFileCutOffAnywhereIsRefusedAsAWhole() throws Exception {
    String text = collection(feature("{\"a\":\"é\",\"b\":[1]}", SQUARE), feature("{}", SQUARE));
    for (int length = 1; length < text.length(); length++) {
      isRefused(text.substring(0, length), "format.geojson.syntax");
    }
  }

  @Test
  void nestingWithoutEndIsRefusedQuickly() throws Exception {
    for (String start :
        List.of(
            "{\"a\":",
            "{\"type\":\"Feature\",\"properties\":{\"a\":",
            "{\"type\":\"FeatureCollection\",\"features\":[{\"properties\":{\"a\":",
            "{\"geometry\":{\"coordinates\":")) {
      isRefused(start + "[".repeat(10_000) + "]".repeat(10_000), "format.geojson.syntax");
    }
    isRefused(
        "{\"type\":\"GeometryCollection\",\"geometries\":[".repeat(10_000),
        "format.geojson.syntax");
  }

  @Test
  void endlessColumnsAreCutOffWithAFinding() throws Exception {
    StringBuilder properties = new StringBuilder("{\"c0\":0");
    for (int i = 1; i < TableBuilder.MOST_COLUMNS + 50; i++) {
      properties.append(",\"c").append(i).append("\":").append(i);
    }
    SourceTable table = read(collection(feature(properties + "}", SQUARE)));
    assertThat(table.columns()).hasSize(TableBuilder.MOST_COLUMNS);
    assertThat(table.findings()).extracting(Finding::key).containsExactly("format.columns");
  }

  @Test
  void aFolderOrAFileThatIsNotThereIsRefused() {
    assertThat(format.recognises(folder)).isFalse();
    assertThat(format.recognises(folder.resolve("none.geojson"))).isFalse();
    for (Path path : List.of(folder, folder.resolve("none.geojson"))) {
      assertThatThrownBy(() -> format.read(path, Progress.NONE))
          .isInstanceOfSatisfying(
              NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("format.unreadable"));
    }
  }

  @Test
  void readingStopsWhenItIsNoLongerWanted() throws Exception {
    Path file = file(collection(feature("{}", SQUARE)));
    assertThatThrownBy(() -> format.read(file, Cancelled.PROGRESS))
        .isInstanceOf(CancellationException.class);
  }
}
