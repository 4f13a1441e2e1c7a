package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import nl.noordwijzer.geopackage.Field;
import nl.noordwijzer.geopackage.FieldType;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.GeometryBlob;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Cancelled;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.sqlite.SQLiteConfig;

class GeoPackageFormatTest {
  private static final byte[] SHAPE =
      GeometryBlob.encode(
          new GeometryFactory().toGeometry(new Envelope(196_000, 196_100, 322_000, 322_100)),
          28992);

  private final GeoPackageFormat format = new GeoPackageFormat();
  private @TempDir Path folder;
  private Path file;

  @BeforeEach
  void writeAFile() throws NoordwijzerException {
    file = folder.resolve("wijkenbuurten #2024?.gpkg");
    List<Field> fields =
        List.of(
            new Field("buurtcode", FieldType.TEXT),
            new Field("aantal", FieldType.INTEGER),
            new Field("aandeel", FieldType.REAL),
            new Field("water", FieldType.BOOLEAN),
            new Field("dag", FieldType.DATE),
            new Field("foto", FieldType.BLOB));
    try (GeoPackage made = GeoPackage.create(file)) {
      made.write(
          Layer.features("buurten", "POLYGON", 28992, fields),
          List.of(
                  row(SHAPE, "BU1", 12, 2, true, "2024-01-31", new byte[] {1}),
                  row(null, "BU2", null, 2.5, false, null, null))
              .iterator());
      made.write(
          Layer.attributes("lijst", List.of(new Field("naam", FieldType.TEXT))),
          List.of(row(null, "a")).iterator());
      made.commit();
    }
  }

  private static LayerRow row(byte @Nullable [] shape, @Nullable Object... values) {
    return new LayerRow(0, values, shape);
  }

  private void change(String... statements) throws SQLException {
    try (Connection connection = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /// Without them a plain connection may change rows.
  private void dropTriggers() throws SQLException {
    for (int i = 1; i <= 4; i++) {
      change("DROP TRIGGER rtree_buurten_geom_update" + i);
    }
  }

  private List<Path> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void everyLayerIsATable() throws NoordwijzerException {
    assertThat(format.recognises(file)).isTrue();
    List<SourceTable> tables = format.read(file, Progress.NONE);
    assertThat(tables).extracting(SourceTable::name).containsExactly("buurten", "lijst");
    SourceTable buurten = tables.getFirst();
    assertThat(buurten.crs()).isEqualTo("EPSG:28992");
    assertThat(buurten.columns())
        .containsExactly(
            new Column("buurtcode", ColumnType.TEXT),
            new Column("aantal", ColumnType.WHOLE),
            new Column("aandeel", ColumnType.DECIMAL),
            new Column("water", ColumnType.FLAG),
            new Column("dag", ColumnType.DATE));
    assertThat(buurten.rows().getFirst().values())
        .containsExactly("BU1", 12L, 2.0, true, LocalDate.of(2024, 1, 31));
    assertThat(buurten.rows().getFirst().geometry().orElseThrow().getArea()).isEqualTo(10_000);
    assertThat(buurten.rows().get(1).values()).containsExactly("BU2", null, 2.5, false, null);
    assertThat(buurten.findings())
        .containsExactly(Finding.of(Finding.Weight.SKIPPED, "format.gpkg.blob", 0, "foto"));
    assertThat(tables.getLast().crs()).isEmpty();
  }

  @Test
  void aColumnThatHoldsSomethingElseThanItSaysIsTakenAsItIs() throws Exception {
    dropTriggers();
    change("UPDATE buurten SET aantal = 'veel', dag = 'ooit' WHERE buurtcode = 'BU2'");
    SourceTable table = format.read(file, Progress.NONE).getFirst();
    assertThat(table.columns())
        .contains(new Column("aantal", ColumnType.TEXT), new Column("dag", ColumnType.TEXT));
    assertThat(table.rows()).extracting(row -> row.value(1)).containsExactly("12", "veel");
  }

  @Test
  void aDamagedShapeIsLeftOutAndTold() throws Exception {
    dropTriggers();
    change("UPDATE buurten SET geom = x'4750000100' WHERE buurtcode = 'BU1'");
    SourceTable table = format.read(file, Progress.NONE).getFirst();
    assertThat(table.rows().getFirst().geometry()).isEmpty();
    assertThat(table.findings())
        .contains(Finding.of(Finding.Weight.SKIPPED, "format.shape.lost", 1));
  }

  @Test
  void readingLeavesFileAndFolderAsTheyWere() throws Exception {
    byte[] before = Files.readAllBytes(file);
    var time = Files.getLastModifiedTime(file);
    format.read(file, Progress.NONE);
    assertThat(names()).containsExactly(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    assertThat(Files.getLastModifiedTime(file)).isEqualTo(time);
  }

  @Test
  void aFileInWriteAheadModeIsReadWithoutAnythingBesideIt() throws Exception {
    change("PRAGMA journal_mode = WAL", "INSERT INTO lijst (naam) VALUES ('b')");
    assertThat(names()).containsExactly(file);
    assertThat(format.read(file, Progress.NONE).getLast().rows()).hasSize(2);
    assertThat(names()).containsExactly(file);
  }

  @Test
  void whatAnotherProgramHasNotYetMovedIntoTheFileIsReadToo() throws Exception {
    change("PRAGMA journal_mode = WAL");
    try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("INSERT INTO lijst (naam) VALUES ('b')");
      List<Path> before = names();
      assertThat(before).hasSize(3);
      assertThat(format.read(file, Progress.NONE).getLast().rows())
          .extracting(row -> row.text(0))
          .containsExactly("a", "b");
      assertThat(names()).isEqualTo(before);
    }
  }

  @Test
  void aFileInUseIsToldSo() throws Exception {
    try (Connection other = new SQLiteConfig().createConnection("jdbc:sqlite:" + file);
        Statement statement = other.createStatement()) {
      statement.execute("PRAGMA locking_mode = EXCLUSIVE");
      statement.execute("BEGIN EXCLUSIVE");
      assertThatThrownBy(() -> format.read(file, Progress.NONE))
          .isInstanceOfSatisfying(
              NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("geopackage.busy"));
    }
  }

  @Test
  void aFileWithoutLayersIsRefused() throws Exception {
    change("DELETE FROM gpkg_geometry_columns", "DELETE FROM gpkg_contents");
    assertThatThrownBy(() -> format.read(file, Progress.NONE))
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo("format.gpkg.empty"));
  }

  @Test
  void damageAnywhereGivesASentenceOrATable() throws Exception {
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(3);
    Path damaged = folder.resolve("damaged.gpkg");
    for (int round = 0; round < 150; round++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length);
      int start = random.nextInt(bytes.length);
      for (int i = start; i < Math.min(bytes.length, start + 1 + random.nextInt(200)); i++) {
        bytes[i] = (byte) random.nextInt(256);
      }
      Files.write(damaged, bytes);
      try {
        assertThat(format.read(damaged, Progress.NONE)).isNotEmpty();
      } catch (NoordwijzerException e) {
        assertThat(e.key()).matches("(geopackage|format)\\..*");
      }
    }
  }

  @Test
  void readingStopsWhenItIsNoLongerWanted() {
    assertThatThrownBy(() -> format.read(file, Cancelled.PROGRESS))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void aViewWithoutEndStopsWhenItIsNoLongerWanted() throws Exception {
    change(
        "CREATE VIEW eindeloos AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i+1 FROM n)"
            + " SELECT i FROM n WHERE i < 0",
        "INSERT INTO gpkg_contents (table_name, data_type, identifier)"
            + " VALUES ('eindeloos', 'attributes', 'e')");
    long end = System.nanoTime() + 300_000_000;
    Progress soon =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return System.nanoTime() > end;
          }
        };
    assertThatThrownBy(() -> format.read(file, soon)).isInstanceOf(CancellationException.class);
  }
}
