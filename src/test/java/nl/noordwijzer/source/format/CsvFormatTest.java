package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CancellationException;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final String NAMES = "code;naam\nBU1;Súdwest-Fryslân\nBU2;'s-Gravenhage\n";

  private @TempDir Path folder;

  private SourceTable read(String text) throws IOException, NoordwijzerException {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private SourceTable read(byte[] bytes) throws IOException, NoordwijzerException {
    List<SourceTable> tables = new CsvFormat().read(write(bytes), Progress.NONE);
    assertThat(tables).hasSize(1);
    return tables.getFirst();
  }

  private Path write(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("lijst.csv"), bytes);
  }

  private static List<String> names(SourceTable table) {
    return table.columns().stream().map(Column::name).toList();
  }

  private static List<@Nullable Object> column(SourceTable table, int column) {
    List<@Nullable Object> values = new ArrayList<>();
    table.rows().forEach(row -> values.add(row.value(column)));
    return values;
  }

  private static List<String> keys(SourceTable table) {
    return table.findings().stream().map(Finding::key).toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t", "|"})
  void findsTheSeparator(String separator) throws Exception {
    SourceTable table = read("a;b;c\nx;1;y\nz;2;w\n".replace(";", separator));
    assertThat(names(table)).containsExactly("a", "b", "c");
    assertThat(column(table, 1)).containsExactly(1L, 2L);
    assertThat(table.name()).isEqualTo("lijst");
  }

  @Test
  void decimalCommasAreNoSeparators() throws Exception {
    SourceTable table = read("naam;huur;gas\nA;2,5;1,25\nB;3,5;10,75\n");
    assertThat(column(table, 2)).containsExactly(1.25, 10.75);
  }

  @Test
  void findsTheEncoding() throws Exception {
    byte[] mark = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    byte[] marked = Arrays.copyOf(mark, 3 + NAMES.getBytes(StandardCharsets.UTF_8).length);
    System.arraycopy(NAMES.getBytes(StandardCharsets.UTF_8), 0, marked, 3, marked.length - 3);
    for (byte[] bytes :
        List.of(
            NAMES.getBytes(StandardCharsets.UTF_8),
            marked,
            NAMES.getBytes(WINDOWS),
            ("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16LE),
            ("\uFEFF" + NAMES).getBytes(StandardCharsets.UTF_16BE))) {
      SourceTable table = read(bytes);
      assertThat(names(table)).containsExactly("code", "naam");
      assertThat(column(table, 1)).containsExactly("Súdwest-Fryslân", "'s-Gravenhage");
    }
  }

  @Test
  void aByteThatIsNoUtf8FarIntoTheFileStillMakesItWindows() throws Exception {
    String far = "code;naam\n" + "BU1;gewoon\n".repeat(20_000) + "BU2;Súdwest\n";
    SourceTable table = read(far.getBytes(WINDOWS));
    assertThat(table.rows().getLast().text(1)).isEqualTo("Súdwest");
  }

  @Test
  void aThousandsMarkIsToldFromADecimalPointByTheWholeFile() throws Exception {
    SourceTable dutch = read("code;inwoners;huur\nA;1.234;2,1\nB;850;3,5\n");
    assertThat(column(dutch, 1)).containsExactly(1234L, 850L);
    SourceTable english = read("code,inwoners,huur\nA,1.234,2.1\nB,850,3.5\n");
    assertThat(column(english, 1)).containsExactly(1.234, 850.0);
  }

  @Test
  void aPointAloneIsMissingAndKeepsTheColumnTextWithItsNumbersWrittenPlainly() throws Exception {
    SourceTable table = read("code;inwoners;huur\nA;1.234;2,1\nB;.;.\nC;16.829.290;-\n");
    assertThat(table.columns().get(1).type()).isEqualTo(ColumnType.TEXT);
    assertThat(column(table, 1)).containsExactly("1234", ".", "16829290");
    assertThat(column(table, 2)).containsExactly("2.1", ".", "-");
  }

  @Test
  void numbersInTwoStylesInOneColumnStayTextAndAreTold() throws Exception {
    SourceTable table = read("code;huur\nA;1.5\nB;2,5\n");
    assertThat(column(table, 1)).containsExactly("1.5", "2,5");
    assertThat(keys(table)).containsExactly("format.cells.numbers");
  }

  @Test
  void codesWithLeadingZerosAndVeryLongOnesStayText() throws Exception {
    SourceTable table = read("a;b\n09170101;1234567890123456\n19170102;1234567890123457\n");
    assertThat(column(table, 0)).containsExactly("09170101", "19170102");
    assertThat(column(table, 1)).containsExactly("1234567890123456", "1234567890123457");
  }

  @Test
  void valuesAreTrimmedAndQuotedOnesMayHoldSeparatorsAndLines() throws Exception {
    SourceTable table =
        read("code;naam\n\"GM0917    \";\" Heerlen; het \"\"centrum\"\"\n en meer\"\nX;y\n");
    assertThat(column(table, 0)).containsExactly("GM0917", "X");
    assertThat(table.rows().getFirst().text(1)).isEqualTo("Heerlen; het \"centrum\"\n en meer");
  }

  @Test
  void theHeaderIsFoundOnTheFourthRowAndBlankLinesDoNotCount() throws Exception {
    SourceTable table =
        read(
            """
            Kerncijfers wijken en buurten 1999;;;

            CBS;;;
            Voorburg;;;
            code;naam;inw;hh
            ;;;
            BU1;A;12;3

            BU2;B;14;4
            """);
    assertThat(names(table)).containsExactly("code", "naam", "inw", "hh");
    assertThat(column(table, 2)).containsExactly(12L, 14L);
    assertThat(table.rows().getFirst().place()).isEqualTo(7);
    assertThat(keys(table)).containsExactly("format.cells.title");
  }

  @Test
  void withoutAHeaderColumnsAreNamedAsInASpreadsheet() throws Exception {
    SourceTable table = read("1;2;3\n4;5;6\n");
    assertThat(names(table)).containsExactly("A", "B", "C");
    assertThat(table.rows()).hasSize(2);
  }

  @Test
  void doubleAndEmptyNamesBecomeUnique() throws Exception {
    SourceTable table = read("naam;Naam;;naam\na;b;c;d\n");
    assertThat(names(table)).containsExactly("naam", "Naam (2)", "C", "naam (3)");
  }

  @Test
  void raggedRowsAreMendedAndTold() throws Exception {
    SourceTable table = read("a;b;c\n1;2;3\n4;5\n6;7;8;9\n10;11;12;\n");
    assertThat(column(table, 2)).containsExactly(3L, null, 8L, 12L);
    assertThat(table.findings())
        .extracting(Finding::key, Finding::row, Finding::weight)
        .containsExactly(
            tuple("format.cells.short", 3L, Finding.Weight.REPAIRED),
            tuple("format.cells.long", 4L, Finding.Weight.REPAIRED));
  }

  @Test
  void theRemarkOfTheSourceIsNoRow() throws Exception {
    SourceTable table =
        read(
            "\"naam\";\"inw\"\n\"A\";\"12\"\n\"B\";\"13\"\n\"© Centraal Bureau voor de Statistiek\"\n");
    assertThat(table.rows()).hasSize(2);
    assertThat(column(table, 1)).containsExactly(12L, 13L);
  }

  @Test
  void aLineOfAHundredMegabytesIsRefusedInBoundedMemory() throws IOException {
    Path file = folder.resolve("lang.csv");
    byte[] block = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(file)) {
      for (int i = 0; i < 100; i++) {
        out.write(block);
      }
    }
    long before = allocated();
    NoordwijzerException failure =
        catchThrowableOfType(
            NoordwijzerException.class, () -> new CsvFormat().read(file, Progress.NONE));
    assertThat(failure.key()).isEqualTo("format.csv.line");
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).contains("lang.csv").contains("regel 1");
    assertThat(allocated() - before).isLessThan(40L << 20);
  }

  private static long allocated() {
    return ((com.sun.management.ThreadMXBean)
            java.lang.management.ManagementFactory.getThreadMXBean())
        .getCurrentThreadAllocatedBytes();
  }

  @Test
  void anUnclosedQuoteKeepsWhatCameBefore() throws Exception {
    SourceTable table = read("a;b\n1;2\n3;4\n5;\"6\n7;8\n");
    assertThat(column(table, 1)).containsExactly(2L, 4L);
    assertThat(keys(table)).containsExactly("format.csv.quote");
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> read("a;\"b\n1;2\n"));
    assertThat(failure.key()).isEqualTo("format.csv.quote");
  }

  @ParameterizedTest
  @CsvSource({
    "'', format.cells.empty",
    "' \n\n ;;\n', format.cells.empty",
    "PNG, format.csv.binary"
  })
  void whatHoldsNothingIsRefused(String text, String key) {
    String content = text.equals("PNG") ? "\u0089PNG\0\0\0" : text;
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> read(content));
    assertThat(failure.key()).isEqualTo(key);
    assertThat(failure.sentence(Texts.in(Texts.ENGLISH))).contains("lijst.csv").contains(";");
  }

  @Test
  void cutAtEveryByteItIsATableOrASentence() throws IOException {
    byte[] whole = ("\uFEFF" + NAMES + "\"BU3\";\"Bü;rt\"\n").getBytes(StandardCharsets.UTF_8);
    for (int length = 3; length <= whole.length; length++) {
      try {
        SourceTable table = read(Arrays.copyOf(whole, length));
        assertThat(table.columns()).isNotEmpty();
        assertThat(names(table).getFirst()).isIn("c", "co", "cod", "code");
      } catch (NoordwijzerException e) {
        assertThat(e.key()).startsWith("format.c");
      }
    }
  }

  @Test
  void aTooWideRowIsRefusedAndThreeHundredColumnsAreFine() throws Exception {
    assertThat(read("k;".repeat(299) + "k\n" + "1;".repeat(299) + "1\n").columns()).hasSize(300);
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> read("k;".repeat(5000) + "\n"));
    assertThat(failure.key()).isEqualTo("format.cells.wide");
  }

  @Test
  void stopsWhenNoLongerWanted() throws IOException {
    Path file = write(("a;b\n" + "1;2\n".repeat(2000)).getBytes(StandardCharsets.UTF_8));
    Progress unwanted =
        new Progress() {
          @Override
          public void report(double fraction) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> new CsvFormat().read(file, unwanted))
        .isInstanceOf(CancellationException.class);
  }

  @Test
  void recognisesTextByItsNameAndNoFolderOrPicture() throws IOException {
    CsvFormat format = new CsvFormat();
    assertThat(format.recognises(write(NAMES.getBytes(StandardCharsets.UTF_8)))).isTrue();
    assertThat(format.recognises(Files.createDirectory(folder.resolve("map.csv")))).isFalse();
    assertThat(format.recognises(folder.resolve("weg.csv"))).isFalse();
    Path picture = Files.write(folder.resolve("beeld.csv"), new byte[] {1, 0, 0, 2});
    assertThat(format.recognises(picture)).isFalse();
    Path other = Files.writeString(folder.resolve("lijst.json"), "{}");
    assertThat(format.recognises(other)).isFalse();
  }
}
