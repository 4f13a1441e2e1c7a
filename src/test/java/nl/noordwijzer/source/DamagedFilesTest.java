package nl.noordwijzer.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ShippedRegion;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of damage leads to a sentence with the file, the line and what to do.
class DamagedFilesTest {
  private static final Texts DUTCH = Texts.in(Texts.DUTCH);
  private static final Texts ENGLISH = Texts.in(Texts.ENGLISH);

  private @TempDir Path folder;

  @BeforeEach
  void copyTheShippedFiles() throws IOException {
    try (Stream<Path> files = Files.list(ShippedRegion.FOLDER)) {
      for (Path file : files.toList()) {
        Files.copy(file, folder.resolve(file.getFileName()));
      }
    }
  }

  /// A way to damage one line (counted from 1) and what is told about it.
  private record Damage(String file, int line, UnaryOperator<String> change, String key) {
    @Override
    public String toString() {
      return file + " " + key;
    }
  }

  private static Arguments damage(String file, int line, UnaryOperator<String> change, String key) {
    return Arguments.of(new Damage(file, line, change, key));
  }

  private static UnaryOperator<String> swap(String regex, String by) {
    return text -> {
      String changed = text.replaceFirst(regex, by);
      assertThat(changed).isNotEqualTo(text);
      return changed;
    };
  }

  static Stream<Arguments> damagesOfFigures() {
    String file = "kerncijfers.csv";
    return Stream.of(
        damage(file, 1, swap("jaar", "year"), "source.csv.header"),
        damage(file, 1, swap(",", ";"), "source.csv.header"),
        damage(file, 7, swap("BU\\d+", "BU09179999"), "source.code.unknown"),
        damage(file, 7, swap("inwoners", "inwonners"), "source.indicator.unknown"),
        damage(file, 7, swap("inwoners", "bijstand_per_100"), "source.indicator.unknown"),
        damage(file, 7, swap("^.*$", "BU09171000,2016,inwoners,3700"), "source.observation.twice"),
        damage(file, 7, swap(",\\d+$", ",veel"), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", ",NaN"), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", ",1e3"), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", ",\"12,5\""), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", ","), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", "," + "9".repeat(40)), "source.csv.number"),
        damage(file, 7, swap(",\\d+$", ",-99997"), "source.observation.range"),
        damage(file, 7, swap("inwoners,\\d+$", "aandeel_koop,101"), "source.observation.range"),
        damage(file, 7, swap("2016", "2016.5"), "source.csv.number"),
        damage(file, 7, swap("2016", "1916"), "source.observation.year"),
        damage(file, 7, swap(",\\d+$", ""), "source.csv.columns"),
        damage(file, 7, swap("$", ",0"), "source.csv.columns"),
        damage(file, 7, swap("^.*$", ""), "source.csv.columns"),
        damage(file, 7, swap("BU", "\"BU"), "source.csv.quote"),
        damage("bronnen.csv", 3, swap("nee$", "misschien"), "source.csv.yesno"),
        damage("bronnen.csv", 3, swap("CC BY 4.0", ""), "source.csv.blank"));
  }

  static Stream<Arguments> damagesOfShapes() {
    String file = "buurten.geojson";
    return Stream.of(
        damage(file, 1, swap("28992", "4326"), "source.geojson.crs"),
        damage(file, 1, swap("\"features\"", "\"vormen\""), "source.geojson.collection"),
        damage(file, 5, swap("\\{", ""), "source.geojson.collection"),
        damage(file, 5, swap(":", " "), "source.json.syntax"),
        damage(file, 60, swap("$", "{}"), "source.geojson.collection"),
        damage(file, 5, swap("\"buurtcode\":", "\"buurtnaam\":"), "source.json.syntax"),
        damage(
            file,
            5,
            swap("\"buurtcode\":\"[^\"]*\"", "\"buurtcode\":7"),
            "source.geojson.property"),
        damage(file, 5, swap("\"buurtnaam\":\"[^\"]*\",", ""), "source.geojson.property"),
        damage(file, 5, swap("BU09171101", "BU09171000"), "source.code.twice"),
        damage(file, 5, swap("WK091711", "WK091799"), "source.code.unknown"),
        damage(file, 5, swap("\\d+,\\d+\\]\\]\\]", "1,2]]]"), "source.geometry.bounds"),
        damage(file, 5, swap("\\d+,\\d+\\]\\]\\]", "1e999,2]]]"), "source.geometry.bounds"),
        damage(file, 5, swap("\\d+,\\d+\\]\\]\\]", "NaN,2]]]"), "source.json.syntax"),
        damage(file, 5, swap("\\d+,\\d+\\]\\]\\]", "192001,326210]]]"), "source.geometry.open"),
        damage(
            file,
            5,
            swap(
                "\\[\\[\\[.*\\]\\]\\]",
                "[[[192000,326000],[192100,326100],[192100,326000],[192000,326100],[192000,326000]]]"),
            "source.geometry.invalid"),
        damage(
            file,
            5,
            swap("\\[\\[\\[.*\\]\\]\\]", "[[192000,326000],[192100,326100]]"),
            "source.geometry.shape"),
        damage(
            file,
            5,
            swap("\\[\\[\\[.*\\]\\]\\]", "[[[192000,326000],[\"x\",326100]]]"),
            "source.geometry.shape"),
        damage(file, 5, swap("\\[\\[\\[.*\\]\\]\\]", "[]"), "source.geometry.shape"),
        damage(file, 5, swap("\\[\\[\\[.*\\]\\]\\]", "[[[192000]]]"), "source.geometry.shape"),
        damage(
            file,
            5,
            swap("\\[\\[\\[.*\\]\\]\\]", "[".repeat(5000) + "]".repeat(5000)),
            "source.json.syntax"),
        damage(
            file,
            5,
            swap("\\[\\[\\[.*\\]\\]\\]", "[[[" + "1".repeat(2000) + ",2]]]"),
            "source.json.syntax"),
        damage(file, 5, swap("\"Polygon\"", "\"LineString\""), "source.geometry.type"),
        damage(file, 5, swap("\"geometry\":.*\\}", "\"geometry\":null}"), "source.geometry.absent"),
        damage(
            file,
            5,
            swap(
                "\"Polygon\",\"coordinates\":.*\\}\\}",
                "\"Point\",\"coordinates\":[192000,326000]}}"),
            "source.geometry.surface"),
        damage("focuswijken.geojson", 3, swap("BU09173100", "BU09173199"), "source.code.unknown"),
        damage("heerlen-noord.geojson", 2, swap("WK091710", "WK091799"), "source.code.unknown"),
        damage("bezit-voorbeeld.geojson", 40, swap("VB-\\d+", "VB-0001"), "source.code.twice"),
        damage(
            "bezit-voorbeeld.geojson",
            40,
            swap("\"woningen\":\\d+", "\"woningen\":-1"),
            "source.geojson.property"),
        damage(
            "bezit-voorbeeld.geojson",
            40,
            swap("\"woningen\":\\d+", "\"woningen\":2.5"),
            "source.geojson.property"),
        damage(
            "bezit-voorbeeld.geojson",
            40,
            swap("\"energielabel\":\"\\w\"", "\"energielabel\":\"Z\""),
            "source.geojson.property"),
        damage(
            "bezit-voorbeeld.geojson",
            40,
            swap("\"mijnkolonie\":\\w+", "\"mijnkolonie\":\"ja\""),
            "source.geojson.property"),
        damage(
            "bezit-voorbeeld.geojson", 40, swap("BU0917\\d+", "WK091710"), "source.code.unknown"));
  }

  @ParameterizedTest
  @MethodSource({"damagesOfFigures", "damagesOfShapes"})
  void namesFileAndLineAndRemedy(Damage damage) throws IOException {
    Path file = folder.resolve(damage.file);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    if (damage.line > lines.size()) {
      lines.add("");
    }
    lines.set(damage.line - 1, damage.change.apply(lines.get(damage.line - 1)));
    Files.write(file, lines);
    NoordwijzerException failure = failure();
    assertThat(failure.key()).isEqualTo(damage.key);
    assertThat(failure.sentence(DUTCH))
        .contains(file.toString())
        .contains("regel " + damage.line)
        .contains(";")
        .doesNotContain("{");
    assertThat(failure.sentence(ENGLISH))
        .contains(file.toString())
        .contains("line " + damage.line)
        .contains(";")
        .doesNotContain("{");
  }

  /// Ways to break a line so that the reader stumbles on it or only on the line after it.
  static Stream<Arguments> brokenLines() {
    List<UnaryOperator<String>> shapes =
        List.of(
            swap(",$", ""),
            swap("\\},$", ","),
            swap("(.{60}).*", "$1"),
            swap("\\d\\]\\]\\]\\}\\},$", ""),
            swap("\\]\\]\\]", "]]"),
            swap("^", "rommel"),
            swap("\\{.*", "{"),
            swap("\"Polygon\"", "\"Polygon"));
    List<UnaryOperator<String>> rows =
        List.of(swap(",[^,]*$", ""), swap("^", "\""), swap("^[^,]*", ""), swap("$", "x\""));
    List<Arguments> all = new ArrayList<>();
    for (int line : List.of(3, 10, 11, 40)) {
      shapes.forEach(change -> all.add(Arguments.of("buurten.geojson", line, change)));
    }
    for (int line : List.of(2, 10, 11, 11_000)) {
      rows.forEach(change -> all.add(Arguments.of("kerncijfers.csv", line, change)));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("brokenLines")
  void namesTheLineThatIsBrokenAndNotTheNext(String name, int line, UnaryOperator<String> change)
      throws IOException {
    Path file = folder.resolve(name);
    List<String> lines = new ArrayList<>(Files.readAllLines(file));
    lines.set(line - 1, change.apply(lines.get(line - 1)));
    Files.write(file, lines);
    assertThat(failure().sentence(DUTCH)).containsPattern("regel " + line + "\\b");
  }

  private NoordwijzerException failure() {
    return catchThrowableOfType(
        NoordwijzerException.class, () -> RegionReader.read(folder, Progress.NONE));
  }

  private void assertTold(String key, String... words) {
    NoordwijzerException failure = failure();
    assertThat(failure.key()).isEqualTo(key);
    assertThat(failure.sentence(DUTCH)).contains(words).contains(";");
    assertThat(failure.sentence(ENGLISH)).contains(";");
  }

  @ParameterizedTest
  @MethodSource("files")
  void anAbsentFileIsNamed(String file) throws IOException {
    Files.delete(folder.resolve(file));
    assertTold("source.file.absent", folder.resolve(file).toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void anEmptyFileIsNamed(String file) throws IOException {
    Files.write(folder.resolve(file), new byte[0]);
    assertTold("source.file.empty", folder.resolve(file).toString());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aFileCutShortIsNamedWithItsLastLine(String file) throws IOException {
    List<String> lines = Files.readAllLines(folder.resolve(file));
    int last = Math.max(2, lines.size() / 2);
    String start = String.join("\n", lines.subList(0, last - 1)) + "\n";
    String rest = lines.get(last - 1);
    Files.writeString(folder.resolve(file), start + rest.substring(0, rest.length() - 2));
    NoordwijzerException failure = failure();
    assertThat(failure.key())
        .isIn("source.json.syntax", "source.csv.cut", "source.csv.columns", "source.csv.yesno");
    assertThat(failure.sentence(DUTCH)).contains(file).contains("regel " + last);
  }

  static Stream<String> files() {
    return Stream.of(
        "buurten.geojson",
        "wijken.geojson",
        "heerlen-noord.geojson",
        "heerlen.geojson",
        "focuswijken.geojson",
        "parkstad.geojson",
        "bezit-voorbeeld.geojson",
        "kerncijfers.csv",
        "bronnen.csv");
  }

  @Test
  void anAbsentFolderIsNamed() {
    Path absent = folder.resolve("elders");
    NoordwijzerException failure =
        catchThrowableOfType(
            NoordwijzerException.class, () -> RegionReader.read(absent, Progress.NONE));
    assertThat(failure.sentence(DUTCH)).contains(absent.toString());
  }

  @Test
  void aFolderInThePlaceOfAFileIsNamed() throws IOException {
    Files.delete(folder.resolve("wijken.geojson"));
    Files.createDirectory(folder.resolve("wijken.geojson"));
    assertTold("source.file.unreadable", "wijken.geojson");
  }

  @Test
  void aByteThatIsNoUtf8IsFoundAtItsLine() throws IOException {
    Path file = folder.resolve("bronnen.csv");
    String text = Files.readString(file).replaceFirst("Wijk- en", "Wijk- én");
    Files.write(file, text.getBytes(StandardCharsets.ISO_8859_1));
    assertTold("source.file.encoding", "bronnen.csv", "regel 2");
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsAreNoDamage() throws Exception {
    for (String name : List.of("kerncijfers.csv", "buurten.geojson")) {
      String text = Files.readString(folder.resolve(name)).replace("\n", "\r\n");
      Files.writeString(folder.resolve(name), "\uFEFF" + text);
    }
    assertThat(RegionReader.read(folder, Progress.NONE).areas().areas()).hasSize(57 + 23 + 3 + 2);
  }

  @Test
  void aYearWithoutASourceLineIsNamedForTheOwnershipToo() throws IOException {
    Path file = folder.resolve("bronnen.csv");
    List<String> lines = Files.readAllLines(file);
    lines.removeLast();
    Files.write(file, lines);
    assertTold("source.list", "bronnen.csv", "bezit-voorbeeld.geojson");
  }

  @Test
  void theFilesStayAsTheyAre() throws Exception {
    List<Long> before = sizes();
    RegionReader.read(folder, Progress.NONE);
    assertThat(sizes()).isEqualTo(before);
  }

  private List<Long> sizes() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(file -> file.toFile().length()).toList();
    }
  }
}
