package nl.noordwijzer.source.format.shapefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.SyntheticCountry;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/// Whatever is wrong with a shapefile, what is left of it is read, or one sentence says why not.
@Timeout(30)
class BrokenShapefileTest {
  private static final List<String> PARTS = List.of(".shp", ".shx", ".dbf");

  @TempDir Path folder;
  private Path shp = Path.of("");
  private SourceTable whole = new SourceTable("", List.of(), List.of(), "", List.of());

  @BeforeEach
  void write() throws NoordwijzerException {
    shp = folder.resolve("land.shp");
    whole = country(8);
    ShapefileWriter.write(whole, shp, Progress.NONE);
  }

  private static SourceTable country(int cells) {
    AreaSet areas = SyntheticCountry.areas(cells);
    List<SourceRow> rows =
        areas.at(AreaLevel.NEIGHBOURHOOD).stream()
            .map(area -> new SourceRow(1, new Object[] {area.code(), area.name()}, area.geometry()))
            .toList();
    Column code = new Column("BU_CODE", ColumnType.TEXT);
    Column name = new Column("BU_NAAM", ColumnType.TEXT);
    return new SourceTable("land", List.of(code, name), rows, "", List.of());
  }

  private Path part(String extension) {
    return folder.resolve("land" + extension);
  }

  /// What is left of the shapefile; nothing when reading fails with a sentence.
  private Optional<SourceTable> rest() {
    try {
      return Optional.of(RawShapefile.read(shp));
    } catch (NoordwijzerException e) {
      assertThat(e.sentence(Texts.in(Texts.DUTCH))).contains("land.shp");
      assertThat(e.sentence(Texts.in(Texts.ENGLISH))).endsWith(".");
      return Optional.empty();
    }
  }

  private void cut(String extension, int length) throws IOException {
    Files.write(part(extension), Arrays.copyOf(Files.readAllBytes(part(extension)), length));
  }

  @ParameterizedTest
  @ValueSource(strings = {".shp", ".shx", ".dbf"})
  void aFileCutOffAtAnyKilobyteGivesItsBeginning(String extension) throws Exception {
    byte[] bytes = Files.readAllBytes(part(extension));
    for (int length = bytes.length - 2; length >= 0; length -= 1024) {
      cut(extension, length);
      Optional<SourceTable> rest = rest();
      if (length < 100 && extension.equals(".shp")) {
        assertThat(rest).isEmpty();
      } else {
        assertBeginning(rest.orElseThrow(), extension);
      }
    }
  }

  private void assertBeginning(SourceTable rest, String cutPart) {
    assertThat(rest.rows()).hasSameSizeAs(whole.rows());
    assertThat(rest.findings()).isNotEmpty();
    for (int i = 0; i < whole.rows().size(); i++) {
      SourceRow row = rest.rows().get(i);
      SourceRow original = whole.rows().get(i);
      if (row.shape() != null) {
        assertThat(row.shape().equalsNorm(original.shape())).isTrue();
      } else {
        assertThat(cutPart).isEqualTo(".shp");
      }
      if (!cutPart.equals(".dbf")) {
        assertThat(row.values()).isEqualTo(original.values());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {".shp", ".shx", ".dbf"})
  void aTinyFileCutOffAtAnyByteIsReadOrRefused(String extension) throws Exception {
    SourceRow row = whole.rows().getFirst();
    Geometry box = new GeometryFactory().toGeometry(new Envelope(0, 5, 0, 5));
    ShapefileWriter.write(
        whole.with(List.of(row.withGeometry(box)), "", List.of()), shp, Progress.NONE);
    byte[] bytes = Files.readAllBytes(part(extension));
    for (int length = bytes.length - 1; length >= 0; length--) {
      cut(extension, length);
      Optional<SourceTable> rest = rest();
      boolean hopeless = extension.equals(".shp") && length < 100;
      assertThat(rest.isPresent()).as("%s of %s bytes", extension, length).isEqualTo(!hopeless);
    }
  }

  @Test
  void anyWrongByteIsReadOrRefused() throws Exception {
    ShapefileWriter.write(
        whole.with(whole.rows().subList(0, 2), "", List.of()), shp, Progress.NONE);
    for (String extension : PARTS) {
      byte[] bytes = Files.readAllBytes(part(extension));
      for (int i = 0; i < Math.min(300, bytes.length); i++) {
        for (int wrong : new int[] {0, 0x7F}) {
          byte[] broken = bytes.clone();
          broken[i] = (byte) wrong;
          Files.write(part(extension), broken);
          rest().ifPresent(table -> assertThat(table.rows()).hasSizeBetween(1, 2));
        }
      }
      Files.write(part(extension), bytes);
    }
  }

  @Test
  void noiseIsReadOrRefused() throws Exception {
    SplittableRandom random = new SplittableRandom(3);
    for (int i = 0; i < 100; i++) {
      for (String extension : PARTS) {
        byte[] noise = new byte[random.nextInt(2000)];
        random.nextBytes(noise);
        ByteBuffer.wrap(noise).put(new byte[Math.min(noise.length, 4)]);
        if (noise.length > 200) {
          ByteBuffer.wrap(noise).putInt(0, extension.equals(".dbf") ? 3 : 9994);
        }
        Files.write(part(extension), noise);
      }
      rest();
    }
  }

  @Test
  void withoutShxTheShapesAreFound() throws Exception {
    Files.delete(part(".shx"));
    SourceTable rest = rest().orElseThrow();
    assertBeginningOfAll(rest);
    assertThat(rest.findings()).isEmpty();
  }

  private void assertBeginningOfAll(SourceTable rest) {
    assertThat(rest.rows()).hasSameSizeAs(whole.rows());
    for (int i = 0; i < whole.rows().size(); i++) {
      assertThat(
              rest.rows().get(i).geometry().orElseThrow().equalsNorm(whole.rows().get(i).shape()))
          .isTrue();
    }
  }

  @Test
  void withoutDbfTheShapesAreThere() throws Exception {
    Files.delete(part(".dbf"));
    SourceTable rest = rest().orElseThrow();
    assertBeginningOfAll(rest);
    assertThat(rest.columns()).isEmpty();
    assertThat(RawShapefile.keys(rest)).containsExactly("format.dbf.absent");
  }

  @Test
  void aShxOfAnotherFileIsNotBelieved() throws Exception {
    byte[] shx = Files.readAllBytes(part(".shx"));
    ByteBuffer.wrap(shx).putInt(100 + 8 * 3, 1000);
    Files.write(part(".shx"), shx);
    SourceTable rest = rest().orElseThrow();
    assertBeginningOfAll(rest);
    assertThat(RawShapefile.keys(rest)).containsExactly("format.shx.wrong");
  }

  @Test
  void theShxFindsWhatLiesBehindADamagedRecord() throws Exception {
    int third = ByteBuffer.wrap(Files.readAllBytes(part(".shx"))).getInt(100 + 8 * 2) * 2;
    patch(".shp", third + 4, new byte[] {0x7F, 0, 0, 0});
    SourceTable rest = rest().orElseThrow();
    assertThat(rest.rows()).hasSameSizeAs(whole.rows());
    assertThat(rest.rows().stream().filter(row -> row.shape() == null))
        .extracting(SourceRow::place)
        .containsExactly(3L);
    assertThat(rest.findings())
        .anySatisfy(finding -> {
          assertThat(finding.key()).isEqualTo("format.shape.lost");
          assertThat(finding.row()).isEqualTo(3);
        });
  }

  private void patch(String extension, int offset, byte[] bytes) throws IOException {
    try (RandomAccessFile file = new RandomAccessFile(part(extension).toFile(), "rw")) {
      file.seek(offset);
      file.write(bytes);
    }
  }

  @Test
  void aWrongLengthInTheHeadDoesNotMatter() throws Exception {
    for (int length : new int[] {0, -1, 50, Integer.MAX_VALUE}) {
      patch(".shp", 24, ByteBuffer.allocate(4).putInt(length).array());
      assertBeginningOfAll(rest().orElseThrow());
      Files.deleteIfExists(part(".shx"));
    }
  }

  @Test
  void rubbishBehindTheEndIsLeftAlone() throws Exception {
    byte[] bytes = Files.readAllBytes(shp);
    Files.write(shp, Arrays.copyOf(bytes, bytes.length + 3000));
    assertBeginningOfAll(rest().orElseThrow());
    Files.delete(part(".shx"));
    assertBeginningOfAll(rest().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "36,2147483647",
    "36,-1",
    "36,268435456",
    "40,2147483647",
    "40,-1",
    "40,134217728",
    "44,-5",
    "44,2147483647",
  })
  void hugeAndNegativeCountsAreNotBelieved(int offset, int count) throws Exception {
    byte[] number = ByteBuffer.allocate(4).order(ByteOrder.LITTLE_ENDIAN).putInt(count).array();
    patch(".shp", 108 + offset, number);
    SourceTable rest = rest().orElseThrow();
    assertThat(rest.rows()).hasSameSizeAs(whole.rows());
    assertThat(rest.rows().getFirst().geometry()).isEmpty();
    assertThat(rest.rows().get(1).geometry()).isPresent();
    assertThat(RawShapefile.keys(rest)).containsExactly("format.shape.lost");
  }

  @Test
  void aMillionPointsInOneRingAreRead() throws Exception {
    double[] ring = new double[2_000_002];
    for (int i = 0; i < 1_000_000; i++) {
      ring[2 * i] = 1000 * Math.sin(-i * 2e-6 * Math.PI);
      ring[2 * i + 1] = 1000 * Math.cos(-i * 2e-6 * Math.PI);
    }
    ring[2_000_000] = ring[0];
    ring[2_000_001] = ring[1];
    double[] hole = {0, 0, 1, 0, 0, 1, 0, 0};
    SourceTable table = new RawShapefile(folder).shape(RawShapefile.parts(5, ring, hole)).read();
    assertThat(table.rows().getFirst().geometry().orElseThrow().getNumPoints())
        .isEqualTo(1_000_005);
  }

  @Test
  void tenThousandRingsInsideEachOtherTakeNoEndlessTime() throws Exception {
    double[][] rings = new double[10_000][];
    for (int i = 0; i < rings.length; i++) {
      double s = i + 1;
      rings[i] = new double[] {-s, -s, -s, s, s, s, s, -s, -s, -s};
    }
    SourceTable table = new RawShapefile(folder).shape(RawShapefile.parts(5, rings)).read();
    assertThat(table.rows().getFirst().geometry()).isPresent();
  }

  @Test
  void aShapefileWithoutRowsIsATableWithoutRows() throws Exception {
    ShapefileWriter.write(whole.with(List.of(), "", List.of()), shp, Progress.NONE);
    SourceTable rest = rest().orElseThrow();
    assertThat(rest.rows()).isEmpty();
    assertThat(rest.columns()).hasSize(2);
    assertThat(rest.findings()).isEmpty();
  }

  @Test
  void anEmptyFileIsRefused() throws Exception {
    Files.write(shp, new byte[0]);
    assertFailure("format.shp.empty");
  }

  @Test
  void anotherKindOfFileIsRefused() throws Exception {
    Files.writeString(shp, "a;b\n".repeat(100));
    assertFailure("format.shp.other");
  }

  @Test
  void aFolderWithTheNameOfAFileIsRefused() throws Exception {
    Files.delete(shp);
    Files.createDirectory(shp);
    assertFailure("format.file.absent");
  }

  @Test
  void aFileThatIsNotThereIsRefused() throws Exception {
    Files.delete(shp);
    assertFailure("format.file.absent");
  }

  @Test
  void aFolderWithTheNameOfTheDataIsNoData() throws Exception {
    Files.delete(part(".dbf"));
    Files.createDirectory(part(".dbf"));
    assertThat(RawShapefile.keys(rest().orElseThrow())).containsExactly("format.dbf.absent");
  }

  @Test
  void moreRowsThanFitInMemoryAreRefused() throws Exception {
    // a sparse file takes no room on the disk
    try (RandomAccessFile file = new RandomAccessFile(part(".dbf").toFile(), "rw")) {
      file.seek(4);
      file.write(new byte[] {0, 0, 0, 0x40});
      file.setLength(60L << 30);
    }
    Files.delete(part(".shx"));
    assertFailure("format.file.large");
  }

  @ParameterizedTest
  @ValueSource(strings = {".shp", ".shx", ".dbf"})
  void aFileOfNothingButZerosTakesNoEndlessTime(String extension) throws Exception {
    try (RandomAccessFile file = new RandomAccessFile(part(extension).toFile(), "rw")) {
      file.setLength(60L << 30);
    }
    rest();
  }

  private void assertFailure(String key) {
    assertThatThrownBy(() -> RawShapefile.read(shp))
        .isInstanceOf(NoordwijzerException.class)
        .hasMessage(key);
    assertThat(rest()).isEmpty();
  }

  @Test
  void remarksAreNotEndless() throws Exception {
    RawShapefile raw = new RawShapefile(folder);
    for (int i = 0; i < 3000; i++) {
      raw.shape(RawShapefile.content(4, 99).array());
    }
    SourceTable table = raw.read();
    List<String> keys = new ArrayList<>(RawShapefile.keys(table));
    assertThat(keys).hasSize(1001).last().isEqualTo("format.more");
    assertThat(table.findings().getLast().arguments()).containsExactly("2001");
  }
}
