package nl.noordwijzer.source.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Column;
import nl.noordwijzer.source.table.ColumnType;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.apache.logging.log4j.LogManager;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxFormatTest {
  private @TempDir Path folder;

  private static Workbook workbook(String extension) {
    return extension.equals("xls") ? new HSSFWorkbook() : new XSSFWorkbook();
  }

  private Path save(Workbook workbook, String extension) throws IOException {
    Path file = folder.resolve("lijst." + extension);
    try (workbook;
        OutputStream out = Files.newOutputStream(file)) {
      workbook.write(out);
    }
    return file;
  }

  private static List<SourceTable> read(Path file) throws NoordwijzerException {
    return new XlsxFormat().read(file, Progress.NONE);
  }

  private static List<@Nullable Object> column(SourceTable table, int column) {
    List<@Nullable Object> values = new ArrayList<>();
    table.rows().forEach(row -> values.add(row.value(column)));
    return values;
  }

  private static void row(Sheet sheet, int place, Object... values) {
    Row row = sheet.createRow(place - 1);
    for (int i = 0; i < values.length; i++) {
      switch (values[i]) {
        case Number number -> row.createCell(i).setCellValue(number.doubleValue());
        case Boolean flag -> row.createCell(i).setCellValue(flag);
        default -> row.createCell(i).setCellValue(values[i].toString());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void eachSheetIsATableWithItsHeaderFound(String extension) throws Exception {
    Workbook workbook = workbook(extension);
    Sheet first = workbook.createSheet("KWB2023");
    row(first, 1, "Kerncijfers");
    row(first, 4, "gwb_code_8", "a_inw", "a_nb_won ", "g_ink");
    row(first, 5, "09170101", 1240, 3, "2,1");
    row(first, 7, "09170102", 2.5, ".", 31);
    workbook.createSheet("leeg");
    row(workbook.createSheet("Toelichting"), 1, "tekst");
    List<SourceTable> tables = read(save(workbook, extension));
    assertThat(tables).extracting(SourceTable::name).containsExactly("KWB2023", "Toelichting");
    SourceTable table = tables.getFirst();
    assertThat(table.columns())
        .containsExactly(
            new Column("gwb_code_8", ColumnType.TEXT),
            new Column("a_inw", ColumnType.DECIMAL),
            new Column("a_nb_won", ColumnType.TEXT),
            new Column("g_ink", ColumnType.DECIMAL));
    assertThat(column(table, 0)).containsExactly("09170101", "09170102");
    assertThat(column(table, 1)).containsExactly(1240.0, 2.5);
    assertThat(column(table, 2)).containsExactly("3", ".");
    assertThat(column(table, 3)).containsExactly(2.1, 31.0);
    assertThat(table.rows().getLast().place()).isEqualTo(7);
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void datesFormulasFlagsAndNumbersAreReadAsShown(String extension) throws Exception {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("A");
    row(sheet, 1, "datum", "som", "tekst", "ja", "code", "deel", "ruis");
    row(sheet, 2, 45_000, 0, "", true, 9_170_101, 0.125, 0.1 + 0.2);
    format(workbook, sheet.getRow(1).getCell(0), "yyyy-mm-dd");
    format(workbook, sheet.getRow(1).getCell(4), "00000000");
    format(workbook, sheet.getRow(1).getCell(5), "0.0%");
    sheet.getRow(1).getCell(1).setCellFormula("2*21");
    sheet.getRow(1).getCell(2).setCellFormula("\"bu\"&\"urt\"");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    SourceTable table = read(save(workbook, extension)).getFirst();
    assertThat(table.rows().getFirst().values())
        .containsExactly(LocalDate.of(2023, 3, 15), 42L, "buurt", true, "09170101", 12.5, 0.3);
    assertThat(table.columns().getFirst().type()).isEqualTo(ColumnType.DATE);
    assertThat(table.columns().get(3).type()).isEqualTo(ColumnType.FLAG);
  }

  private static void format(Workbook workbook, Cell cell, String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    cell.setCellStyle(style);
  }

  @Test
  void daysMayBeCountedFrom1904() throws Exception {
    XSSFWorkbook workbook = new XSSFWorkbook();
    workbook.getCTWorkbook().addNewWorkbookPr().setDate1904(true);
    Sheet sheet = workbook.createSheet("A");
    row(sheet, 1, "datum", "n");
    row(sheet, 2, 45_000, 1);
    format(workbook, sheet.getRow(1).getCell(0), "dd-mm-yyyy");
    assertThat(column(read(save(workbook, "xlsx")).getFirst(), 0))
        .containsExactly(LocalDate.of(2027, 3, 16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void mergedCellsBelowTheHeaderAllHoldTheValue(String extension) throws Exception {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("A");
    row(sheet, 1, "Bezit van de corporatie");
    sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
    row(sheet, 2, "eigenaar", "complex", "woningen");
    row(sheet, 3, "Weller", "A", 12);
    row(sheet, 4, "", "B", 14);
    row(sheet, 5, "Woonpunt", "C", 16);
    sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
    SourceTable table = read(save(workbook, extension)).getFirst();
    assertThat(table.columns())
        .extracting(Column::name)
        .containsExactly("eigenaar", "complex", "woningen");
    assertThat(column(table, 0)).containsExactly("Weller", "Weller", "Woonpunt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void aFormulaWithAnErrorIsEmptyAndTold(String extension) throws Exception {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("A");
    row(sheet, 1, "a", "b");
    row(sheet, 2, "x", 1);
    row(sheet, 3, "y", 1);
    sheet.getRow(2).getCell(1).setCellFormula("1/0");
    workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
    SourceTable table = read(save(workbook, extension)).getFirst();
    assertThat(column(table, 1)).containsExactly(1L, null);
    assertThat(table.findings())
        .extracting(Finding::key, Finding::row)
        .containsExactly(tuple("format.xlsx.error", 3L));
  }

  private byte[] plain(String extension) throws IOException {
    Workbook workbook = workbook(extension);
    Sheet sheet = workbook.createSheet("A");
    row(sheet, 1, "a", "b");
    for (int i = 2; i < 40; i++) {
      row(sheet, i, "tekst " + i, i);
    }
    return Files.readAllBytes(save(workbook, extension));
  }

  private NoordwijzerException failure(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("kapot.xlsx"), bytes);
    NoordwijzerException failure =
        catchThrowableOfType(NoordwijzerException.class, () -> read(file));
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).contains("kapot.xlsx").contains(";");
    return failure;
  }

  /// The workbook with each part changed.
  private static byte[] changed(byte[] xlsx, Map<String, UnaryOperator<String>> changes)
      throws IOException {
    Map<String, UnaryOperator<String>> left = new TreeMap<>(changes);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(xlsx));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        out.putNextEntry(new ZipEntry(entry.getName()));
        UnaryOperator<String> change = left.remove(entry.getName());
        byte[] part = in.readAllBytes();
        String text = new String(part, StandardCharsets.UTF_8);
        out.write(change == null ? part : change.apply(text).getBytes(StandardCharsets.UTF_8));
      }
    }
    assertThat(left).isEmpty();
    return bytes.toByteArray();
  }

  @Test
  void anExternalEntityIsRefusedAndNeverOpened() throws IOException {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "GEHEIM");
    UnaryOperator<String> poison =
        xml ->
            xml.replaceFirst(
                    "<worksheet",
                    "<!DOCTYPE w [<!ENTITY e SYSTEM \"" + secret.toUri() + "\">]><worksheet")
                .replaceFirst("<v>", "<v>&e;");
    byte[] bytes = changed(plain("xlsx"), Map.of("xl/worksheets/sheet1.xml", poison));
    NoordwijzerException failure = failure(bytes);
    assertThat(failure.key()).isEqualTo("format.xlsx.damaged");
    assertThat(failure.sentence(Texts.in(Texts.DUTCH))).doesNotContain("GEHEIM");
  }

  @Test
  void entitiesThatGrowWithoutEndAreRefused() throws IOException {
    StringBuilder type = new StringBuilder("<!DOCTYPE s [<!ENTITY a0 \"lol\">");
    for (int i = 1; i < 12; i++) {
      type.append("<!ENTITY a%d \"%s\">".formatted(i, ("&a" + (i - 1) + ";").repeat(10)));
    }
    UnaryOperator<String> poison =
        xml -> xml.replaceFirst("<sst", type + "]><sst").replaceFirst("tekst 2", "&a11;");
    byte[] bytes = changed(plain("xlsx"), Map.of("xl/sharedStrings.xml", poison));
    assertThat(failure(bytes).key()).isEqualTo("format.xlsx.damaged");
  }

  @Test
  void aZipBombIsRefused() throws IOException {
    UnaryOperator<String> blow =
        xml -> xml.replaceFirst("</worksheet>", " ".repeat(60 << 20) + "</worksheet>");
    byte[] bytes = changed(plain("xlsx"), Map.of("xl/worksheets/sheet1.xml", blow));
    assertThat(bytes.length).isLessThan(1 << 20);
    assertThat(failure(bytes).key()).isEqualTo("format.xlsx.damaged");
  }

  @Test
  void aCellFarOutsideEverySheetIsRefused() throws IOException {
    UnaryOperator<String> far = xml -> xml.replaceFirst("r=\"A2\"", "r=\"XFD2\"");
    byte[] bytes = changed(plain("xlsx"), Map.of("xl/worksheets/sheet1.xml", far));
    assertThat(failure(bytes).key()).isEqualTo("format.xlsx.cells");
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void cutAnywhereItIsATableOrASentence(String extension) throws IOException {
    byte[] whole = plain(extension);
    for (int length = 0; length < whole.length; length += Math.max(64, whole.length / 40)) {
      Path file = Files.write(folder.resolve("kapot.xlsx"), Arrays.copyOf(whole, length));
      try {
        assertThat(read(file)).isNotEmpty();
      } catch (NoordwijzerException e) {
        assertThat(e.key()).startsWith("format.");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"xls", "xlsx"})
  void withDamagedBytesItIsATableOrASentence(String extension) throws IOException {
    byte[] whole = plain(extension);
    for (int at = 0; at < whole.length; at += Math.max(1, whole.length / 60)) {
      byte[] damaged = whole.clone();
      for (int i = at; i < Math.min(at + 4, damaged.length); i++) {
        damaged[i] = (byte) 0xFF;
      }
      Path file = Files.write(folder.resolve("kapot.xlsx"), damaged);
      try {
        assertThat(read(file)).isNotEmpty();
      } catch (NoordwijzerException e) {
        assertThat(e.key()).startsWith("format.");
      }
    }
  }

  @Test
  void aWorkbookWithoutValuesAndATextFileAreRefused() throws IOException {
    Workbook empty = new XSSFWorkbook();
    empty.createSheet("A");
    assertThat(failure(Files.readAllBytes(save(empty, "xlsx"))).key())
        .isEqualTo("format.cells.empty");
    assertThat(failure("geen werkmap".getBytes(StandardCharsets.UTF_8)).key())
        .isEqualTo("format.xlsx.damaged");
    assertThat(failure(new byte[0]).key()).isEqualTo("format.xlsx.damaged");
  }

  @Test
  void nothingOfPoiReachesTheTerminal() {
    assertThat(LogManager.getLogger(XMLHelper.class).isFatalEnabled()).isFalse();
  }

  @Test
  void theFileIsNotTouched() throws Exception {
    Path file = Files.write(folder.resolve("lijst.xlsx"), plain("xlsx"));
    byte[] before = Files.readAllBytes(file);
    read(file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
    try (var files = Files.list(folder)) {
      assertThat(files.toList()).containsExactly(file);
    }
  }

  @Test
  void recognisesWorkbooksByNameOrByContent() throws IOException {
    XlsxFormat format = new XlsxFormat();
    byte[] bytes = plain("xlsx");
    assertThat(format.recognises(Files.write(folder.resolve("zonder"), bytes))).isTrue();
    assertThat(format.recognises(Files.write(folder.resolve("a.XLS"), new byte[0]))).isTrue();
    assertThat(format.recognises(Files.writeString(folder.resolve("b.csv"), "a;b"))).isFalse();
    assertThat(format.recognises(Files.createDirectory(folder.resolve("c.xlsx")))).isFalse();
  }
}
