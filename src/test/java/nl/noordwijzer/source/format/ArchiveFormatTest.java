package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.noordwijzer.geopackage.GeoPackage;
import nl.noordwijzer.geopackage.Layer;
import nl.noordwijzer.geopackage.LayerRow;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.support.Cancelled;
import nl.noordwijzer.text.NoordwijzerException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveFormatTest {
  private static final String POINT =
      "{\"type\":\"Feature\",\"properties\":{\"a\":1},"
          + "\"geometry\":{\"type\":\"Point\",\"coordinates\":[196000,322000]}}";

  private ArchiveFormat format;
  private @TempDir Path folder;
  private Path file;
  private @TempDir Path temporary;

  @BeforeEach
  void giveItAPlace() {
    file = folder.resolve("levering.zip");
    format = new ArchiveFormat(List.of(new GeoPackageFormat(), new GeoJsonFormat()), temporary);
  }

  @AfterEach
  void nothingStaysBehind() {
    assertThat(temporary).isEmptyDirectory();
  }

  /// Writes an archive: name, content, name, content ...
  private void zip(String... parts) throws IOException {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  private List<SourceTable> read() throws NoordwijzerException {
    return format.read(file, Progress.NONE);
  }

  private void refused(String key) {
    assertThatThrownBy(this::read)
        .isInstanceOfSatisfying(
            NoordwijzerException.class, e -> assertThat(e.key()).isEqualTo(key));
  }

  @Test
  void theFilesInsideAreRead() throws Exception {
    zip("map/b.geojson", POINT, "map/", "", "a.geojson", POINT, "leesmij.md", "# hallo");
    assertThat(read()).extracting(SourceTable::name).containsExactly("a", "b");
    assertThat(read().getFirst().findings()).isEmpty();
  }

  @Test
  void aGeoPackageInsideIsReadByItsContent() throws Exception {
    Path inside = folder.resolve("inside.gpkg");
    try (GeoPackage made = GeoPackage.create(inside)) {
      made.write(
          Layer.attributes("lijst", List.of()),
          List.of(new LayerRow(0, new Object[0], null)).iterator());
      made.commit();
    }
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      zip.putNextEntry(new ZipEntry("zonder-extensie"));
      Files.copy(inside, zip);
    }
    assertThat(read()).extracting(SourceTable::name).containsExactly("zonder-extensie: lijst");
  }

  @Test
  void aLayerWithAnotherNameThanItsFileKeepsBoth() throws Exception {
    zip(
        "feesten 2021.geojson",
        "{\"type\":\"FeatureCollection\",\"name\":\"laag\",\"features\":[" + POINT + "]}",
        "2022/laag.geojson",
        POINT);
    assertThat(read())
        .extracting(SourceTable::name)
        .containsExactlyInAnyOrder("feesten 2021: laag", "laag");
  }

  @Test
  void namesThatPointOutsideAreSkippedAndTold() throws Exception {
    zip(
        "../buiten.geojson", POINT,
        "/tmp/noordwijzer-abs.geojson", POINT,
        "a/../../b.geojson", POINT,
        "..\\c.geojson", POINT,
        "C:\\d.geojson", POINT,
        "goed.geojson", POINT);
    List<SourceTable> tables = read();
    assertThat(tables).hasSize(1);
    assertThat(tables.getFirst().findings())
        .hasSize(5)
        .allMatch(finding -> finding.key().equals("format.zip.path"));
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void aLinkIsNotFollowed() throws Exception {
    Files.writeString(folder.resolve("geheim.geojson"), POINT);
    zip("link.geojson", folder.resolve("geheim.geojson").toString(), "goed.geojson", POINT);
    markAsLink(Files.readAllBytes(file));
    List<SourceTable> tables = read();
    assertThat(tables).extracting(SourceTable::name).containsExactly("goed");
    assertThat(tables.getFirst().findings())
        .containsExactly(Finding.of(Finding.Weight.SKIPPED, "format.zip.link", 0, "link.geojson"));
  }

  @Test
  void aTextIsReadOnlyWhereItIsATable() throws Exception {
    format = new ArchiveFormat(List.of(new CsvFormat()), temporary);
    zip(
        "lees mij.txt",
        "Gebruiksvoorwaarden\n\nDeze gegevens, van het CBS, mogen worden gebruikt.\nNoem de bron.\n",
        "los.txt",
        "een woord\nnog een woord\n",
        "lijst.txt",
        "buurtcode;feesten\nBU09171000;3\nBU09171001;4\n",
        "cijfers.txt",
        "1;2\n3;4\n");
    List<SourceTable> tables = read();
    assertThat(tables).extracting(SourceTable::name).containsExactly("lijst");
    assertThat(tables.getFirst().findings())
        .extracting(Finding::key, Finding::arguments)
        .containsExactlyInAnyOrder(
            tuple("format.zip.text", List.of("lees mij.txt")),
            tuple("format.zip.text", List.of("los.txt")),
            tuple("format.zip.text", List.of("cijfers.txt")));
  }

  /// Sets the file type of the first entry to a symbolic link, as Unix has it.
  private void markAsLink(byte[] zip) throws IOException {
    for (int i = 0; i < zip.length - 46; i++) {
      if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
        zip[i + 5] = 3;
        zip[i + 41] = (byte) 0xA1;
        zip[i + 40] = (byte) 0xFF;
        Files.write(file, zip);
        return;
      }
    }
    throw new AssertionError("no entry");
  }

  @Test
  void archivesInsideAndFilesThatComeTwiceAreTold() throws Exception {
    zip(
        "a.geojson",
        POINT,
        "in.zip",
        "PK",
        "A.7z",
        "7z",
        "x/../a.geojson",
        POINT,
        "x\\y.geojson",
        POINT,
        "x/y.geojson",
        POINT);
    assertThat(read().getFirst().findings())
        .extracting(Finding::key)
        .containsExactly(
            "format.zip.nested", "format.zip.nested", "format.zip.path", "format.zip.twice");
  }

  @Test
  void aBombIsNotUnpacked() throws Exception {
    byte[] zeros = new byte[1 << 20];
    try (OutputStream out = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("groot.geojson"));
      for (int i = 0; i < 100; i++) {
        zip.write(zeros);
      }
    }
    assertThat(Files.size(file)).isLessThan(1 << 20);
    refused("format.zip.bomb");
  }

  @Test
  void thousandsOfFilesAreRefused() throws Exception {
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
      for (int i = 0; i < 2001; i++) {
        zip.putNextEntry(new ZipEntry(i + ".geojson"));
      }
    }
    refused("format.zip.many");
  }

  @Test
  void aPartThatCannotBeReadIsToldWithTheRest() throws Exception {
    zip("a.geojson", POINT, "b.geojson", "{\"type\":\"Feature\"");
    SourceTable table = read().getFirst();
    assertThat(table.findings())
        .containsExactly(
            Finding.of(Finding.Weight.SKIPPED, "format.geojson.syntax", 0, "b.geojson", "1"));
    zip("b.geojson", "{\"type\":\"Feature\"");
    refused("format.geojson.syntax");
  }

  @Test
  void anArchiveWithNothingToReadIsRefused() throws Exception {
    zip("a.pdf", "%PDF", "b.xml", "<a/>");
    refused("format.zip.nothing");
    zip();
    refused("format.zip.nothing");
  }

  @Test
  void anArchiveCutOffAnywhereIsRefused() throws Exception {
    zip("a.geojson", POINT.repeat(40), "b.geojson", POINT);
    byte[] whole = Files.readAllBytes(file);
    for (int length = 16; length < whole.length; length += 7) {
      Files.write(file, Arrays.copyOf(whole, length));
      refused("format.zip.damaged");
    }
  }

  @Test
  void unpackingStopsWhenItIsNoLongerWanted() throws Exception {
    zip("a.geojson", POINT);
    assertThatThrownBy(() -> format.read(file, Cancelled.PROGRESS))
        .isInstanceOf(CancellationException.class);
  }
}
