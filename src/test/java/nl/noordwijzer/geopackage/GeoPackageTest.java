package nl.noordwijzer.geopackage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.sqlite.SQLiteConfig;

class GeoPackageTest {
  private static final GeometryFactory GEOMETRIES = new GeometryFactory();
  private static final String ODD = "wijk \"en\" buurt; DROP TABLE x --";
  private static final Layer BUURTEN =
      Layer.features(
          "buurten",
          "POLYGON",
          28992,
          List.of(
              new Field("code", FieldType.TEXT),
              new Field("inwoners", FieldType.INTEGER),
              new Field("aandeel", FieldType.REAL),
              new Field("water", FieldType.BOOLEAN),
              new Field("dag", FieldType.DATE)));
  private static final Layer LIJST =
      Layer.attributes(ODD, List.of(new Field("na\"am", FieldType.TEXT)));

  private @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeAFile() throws NoordwijzerException {
    file = folder.resolve("plan.gpkg");
    try (GeoPackage made = GeoPackage.create(file)) {
      made.write(
          BUURTEN,
          List.of(
                  row(7, square(196_000), "BU09170101", 1200, 12.5, true, "2024-01-31"),
                  row(0, square(197_000), "Súd", null, null, false, null),
                  row(0, null, "zonder", 0L, 0.0, null, null))
              .iterator());
      made.write(LIJST, List.of(row(0, null, "x")).iterator());
      made.commit();
    }
  }

  private static Geometry square(double x) {
    return GEOMETRIES.toGeometry(new Envelope(x, x + 100, 322_000, 322_100));
  }

  private static LayerRow row(long key, @Nullable Geometry shape, @Nullable Object... values) {
    return new LayerRow(key, values, shape == null ? null : GeometryBlob.encode(shape, 28992));
  }

  private Connection raw() throws SQLException {
    return new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
  }

  private static List<String> ask(Connection connection, String sql) throws SQLException {
    List<String> answers = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(sql)) {
      while (found.next()) {
        answers.add(found.getString(1));
      }
    }
    return answers;
  }

  @Test
  void theFileIsAGeoPackageByTheStandard() throws SQLException {
    try (Connection connection = raw()) {
      assertThat(ask(connection, "PRAGMA application_id")).containsExactly("1196444487");
      assertThat(ask(connection, "PRAGMA user_version")).containsExactly("10300");
      assertThat(ask(connection, "PRAGMA integrity_check")).containsExactly("ok");
      assertThat(ask(connection, "PRAGMA foreign_key_check")).isEmpty();
      assertThat(ask(connection, "SELECT srs_id FROM gpkg_spatial_ref_sys ORDER BY 1"))
          .containsExactly("-1", "0", "4326", "28992");
      assertThat(ask(connection, "SELECT data_type FROM gpkg_contents ORDER BY rowid"))
          .containsExactly("features", "attributes");
      assertThat(ask(connection, "SELECT min_x||' '||max_x FROM gpkg_contents WHERE srs_id > 0"))
          .containsExactly("196000.0 197100.0");
      assertThat(ask(connection, "SELECT extension_name FROM gpkg_extensions"))
          .containsExactly("gpkg_rtree_index");
      assertThat(ask(connection, "SELECT rtreecheck('rtree_buurten_geom')")).containsExactly("ok");
    }
  }

  @Test
  void layersAndRowsAreReadBack() throws NoordwijzerException {
    try (GeoPackage opened = GeoPackage.openForReading(file, () -> false)) {
      assertThat(opened.layers()).containsExactly(BUURTEN, LIJST);
      assertThat(opened.crs(28992)).isEqualTo("EPSG:28992");
      assertThat(opened.crs(-1)).isEmpty();
      assertThat(opened.crs(12345)).isEmpty();
      assertThat(opened.count(BUURTEN)).isEqualTo(3);
      List<LayerRow> rows = new ArrayList<>();
      opened.read(BUURTEN, rows::add);
      assertThat(rows).extracting(LayerRow::key).containsExactly(7L, 8L, 9L);
      assertThat(rows.get(0).values()).containsExactly("BU09170101", 1200, 12.5, 1, "2024-01-31");
      assertThat(rows.get(1).values()).containsExactly("Súd", null, null, 0, null);
      assertThat((Object) GeometryBlob.decode(Objects.requireNonNull(rows.get(0).shape())))
          .isEqualTo(square(196_000));
      assertThat(rows.get(2).shape()).isNull();
      List<LayerRow> list = new ArrayList<>();
      opened.read(LIJST, list::add);
      assertThat(list.getFirst().values()).containsExactly("x");
    }
  }

  @Test
  void theTriggersKeepTheIndexRight() throws SQLException {
    String ids = "SELECT id FROM rtree_buurten_geom ORDER BY id";
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      assertThat(ask(connection, ids)).containsExactly("7", "8");
      assertThatThrownBy(() -> statement.execute("UPDATE buurten SET geom = NULL WHERE fid = 7"))
          .hasMessageContaining("ST_IsEmpty");
      SpatialFunctions.register(connection);
      statement.execute("UPDATE buurten SET code = 'x'");
      assertThat(ask(connection, ids)).containsExactly("7", "8");
      statement.execute("UPDATE buurten SET geom = NULL WHERE fid = 7");
      assertThat(ask(connection, ids)).containsExactly("8");
      statement.execute("UPDATE buurten SET fid = 20 WHERE fid = 8");
      assertThat(ask(connection, ids)).containsExactly("20");
      statement.execute("INSERT INTO buurten (geom) SELECT geom FROM buurten WHERE fid = 20");
      assertThat(ask(connection, ids)).containsExactly("20", "21");
      statement.execute("UPDATE buurten SET fid = 30, geom = NULL WHERE fid = 20");
      assertThat(ask(connection, ids)).containsExactly("21");
      statement.execute("DELETE FROM buurten WHERE fid = 21");
      assertThat(ask(connection, ids)).isEmpty();
      assertThat(ask(connection, "SELECT rtreecheck('rtree_buurten_geom')")).containsExactly("ok");
    }
  }

  @Test
  void theFunctionsAnswerAsTheStandardHasIt() throws SQLException {
    try (Connection connection = raw()) {
      SpatialFunctions.register(connection);
      String sides = "ST_MinX(geom)||' '||ST_MaxX(geom)||' '||ST_MinY(geom)||' '||ST_MaxY(geom)";
      assertThat(ask(connection, "SELECT " + sides + " FROM buurten"))
          .containsExactly(
              "196000.0 196100.0 322000.0 322100.0", "197000.0 197100.0 322000.0 322100.0", null);
      assertThat(ask(connection, "SELECT ST_IsEmpty(geom) FROM buurten"))
          .containsExactly("0", "0", null);
      assertThat(ask(connection, "SELECT ST_IsEmpty(x'00'), ST_MinX(x'00')")).containsExactly("1");
    }
  }

  @Test
  void whatIsNotCommittedIsUndone() throws Exception {
    Path other = folder.resolve("other.gpkg");
    try (GeoPackage made = GeoPackage.create(other)) {
      made.write(LIJST, List.of(row(0, null, "x")).iterator());
    }
    assertThatThrownBy(() -> GeoPackage.openForReading(other, () -> false))
        .isInstanceOf(NoordwijzerException.class);
  }

  @Test
  void aFileThatIsThereIsNotOverwritten() throws IOException {
    byte[] before = Files.readAllBytes(file);
    refused("geopackage.unwritable", () -> GeoPackage.create(file));
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  /// Something that must fail with a sentence.
  private interface Attempt {
    void run() throws NoordwijzerException;
  }

  private static void refused(String key, Attempt attempt) {
    assertThatThrownBy(attempt::run)
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void namesThatAreNoneAreRefused() throws Exception {
    try (GeoPackage made = GeoPackage.create(folder.resolve("other.gpkg"))) {
      Layer nameless = Layer.attributes("", List.of());
      assertThatThrownBy(() -> made.write(nameless, List.<LayerRow>of().iterator()))
          .isInstanceOf(IllegalArgumentException.class);
      Layer typeless = Layer.features("a", "POLYGON); DROP", 28992, List.of());
      assertThatThrownBy(() -> made.write(typeless, List.<LayerRow>of().iterator()))
          .isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void whatIsNoGeoPackageIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("a.gpkg"), "geen database, maar tekst");
    refused("geopackage.other", () -> GeoPackage.openForReading(text, () -> false));
    Path empty = Files.createFile(folder.resolve("b.gpkg"));
    refused("geopackage.other", () -> GeoPackage.openForReading(empty, () -> false));
    refused("geopackage.unreadable", () -> GeoPackage.openForReading(folder, () -> false));
    Path none = folder.resolve("none.gpkg");
    refused("geopackage.unreadable", () -> GeoPackage.openForReading(none, () -> false));
    assertThat(none).doesNotExist();
    try (Connection connection = raw();
        Statement statement = connection.createStatement()) {
      statement.execute("PRAGMA application_id = 7");
    }
    refused("geopackage.other", () -> GeoPackage.openForReading(file, () -> false));
  }

  @Test
  void aFileCutOffAtAnyKilobyteIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Path cut = folder.resolve("cut.gpkg");
    for (int length = 1024; length < whole.length; length += 1024) {
      Files.write(cut, Arrays.copyOf(whole, length));
      refused("geopackage.cut", () -> GeoPackage.openForReading(cut, () -> false));
    }
  }
}
