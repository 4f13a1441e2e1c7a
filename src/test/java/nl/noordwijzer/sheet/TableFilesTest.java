package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableFilesTest {
  private static final Box BOX = new Box(10, 40, 100, 60);
  private static final SheetItem SOURCE =
      ItemSheet.text(190, "Bron: CBS, 2020", TextLook.source(7));

  @TempDir Path folder;

  private static Sheet page(SheetTable table) {
    return ItemSheet.with(new SheetItem.TableItem(BOX, table, 9), SOURCE);
  }

  @Test
  void aTableThatGoesOnIsOneTabWithNumbersNotesAndSources() throws Exception {
    SheetTable table = ItemSheet.TABLE;
    List<Sheet> sheets = List.of(page(table.part(0, 2)), page(table.part(2, 3)), page(table));
    Path file = new TableFiles(folder, "boek").writeXlsx(sheets);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getNumberOfSheets()).isEqualTo(2);
      XSSFSheet tab = book.getSheetAt(0);
      assertThat(tab.getSheetName()).isEqualTo("Titel Woningen per jaar");
      assertThat(book.getSheetName(1)).isEqualTo("Titel Woningen per jaar 2");
      assertThat(text(tab, 2, 0)).isEqualTo("Buurt");
      assertThat(text(tab, 3, 0)).isEqualTo("Hoensbroek");
      assertThat(tab.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1204);
      assertThat(tab.getRow(5).getCell(2).getNumericCellValue()).isEqualTo(865);
      assertThat(text(tab, 7, 0)).isEqualTo("Cijfers zijn verzonnen.");
      assertThat(text(tab, 8, 0)).isEqualTo("Bron: CBS, 2020");
      assertThat(text(tab, 9, 0)).isEqualTo("Concept");
    }
  }

  private static String text(XSSFSheet tab, int row, int column) {
    return new DataFormatter(Locale.ROOT).formatCellValue(tab.getRow(row).getCell(column));
  }

  @Test
  void tabsOfTheSameKindAreNamedByWhatDiffersInTheirTitles() throws Exception {
    List<Sheet> pages =
        Stream.of("Kasteelbuurt-Hoofdstraat-West", "Slakhorst", "Gemeente: Heerlen")
            .map(place ->
                page(
                    ItemSheet.TABLE.with(
                        new SheetTable.Caption(
                            "Woningen",
                            "Alles in een keer, " + place + ": woningen en huishoudens"))))
            .toList();
    Path file = new TableFiles(folder, "boek").writeXlsx(pages);
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(List.of(book.getSheetName(0), book.getSheetName(1), book.getSheetName(2)))
          .containsExactly(
              "Woningen Kasteelbuurt", "Woningen Slakhorst", "Woningen Gemeente Heerlen");
    }
  }

  @Test
  void aCsvHasPlainNumbersAndItsSourcesUnderIt() throws Exception {
    List<Path> files = new TableFiles(folder, "boek").writeCsv(List.of(page(ItemSheet.TABLE)));
    assertThat(files).containsExactly(folder.resolve("boek-01.csv"));
    assertThat(Files.readAllLines(files.getFirst()))
        .startsWith(
            "Titel: Woningen per jaar",
            "Buurt,2026,2030",
            "Hoensbroek",
            "Mariarade-Noord,1204,1310",
            "Uterweg,880,865",
            "Cijfers zijn verzonnen.",
            "\"Bron: CBS, 2020\"",
            "Concept");
  }

  /// In a spreadsheet one can work with each of them.
  @Test
  void figuresWithARangeHaveThreeColumnsOfNumbers() throws Exception {
    SheetTable table =
        new SheetTable(
            "",
            List.of(
                new SheetTable.Column("Cijfer", false),
                new SheetTable.Column("Nu", true),
                new SheetTable.Column("2047", true),
                new SheetTable.Column("Doel", true)),
            List.of(
                new SheetTable.Row(List.of("Woningen")),
                new SheetTable.Row(List.of("Kosten", "0,0", "163,6 (152,4–174,8)", "7; 31 %")),
                new SheetTable.Row(List.of("Verschil", "12", "+41 (+17 tot +74)", "n.v.t.")),
                new SheetTable.Row(List.of("Huur", "39,7 %", "39,7 %", "6 (5–8); +0,5"))),
            List.of());
    List<Path> files = new TableFiles(folder, "boek").writeCsv(List.of(page(table)));
    assertThat(Files.readAllLines(files.getFirst()))
        .contains(
            "Cijfer,Eenheid,Nu,2047,\"2047, laag\",\"2047, hoog\",Doel,\"Doel, laag\",\"Doel, hoog\",\"Doel, deel (%)\",\"Doel, verschil\"",
            "Woningen",
            "Kosten,,0.0,163.6,152.4,174.8,7,7,7,31,",
            "Verschil,,12,41,17,74,n.v.t.,,,,",
            "Huur,%,39.7,39.7,39.7,39.7,6,5,8,,0.5");
  }

  private static SheetTable table(SheetTable.Row... rows) {
    return new SheetTable(
        "",
        List.of(
            new SheetTable.Column("Cijfer", false),
            new SheetTable.Column("2047", true),
            new SheetTable.Column("Deel", true)),
        List.of(rows),
        List.of());
  }

  private List<String> csv(SheetTable table) throws Exception {
    return Files.readAllLines(
        new TableFiles(folder, "boek").writeCsv(List.of(page(table))).getFirst());
  }

  @Test
  void aUnitStandsInTheHeadingOrInAColumnOfItsOwn() throws Exception {
    assertThat(
            csv(
                table(
                    new SheetTable.Row(List.of("Koop", "47,0 %", "+9,7 procentpunt")),
                    new SheetTable.Row(List.of("Huur", "53,0 %", "12")))))
        .contains("Cijfer,Eenheid,2047 (%),Deel", "Koop,procentpunt,47.0,9.7", "Huur,,53.0,12");
  }

  /// A share and how it differs have different units: once both stood in one cell.
  @Test
  void columnsThatDifferInUnitHaveAColumnOfUnitsEach() throws Exception {
    assertThat(
            csv(
                table(
                    new SheetTable.Row(List.of("Koop", "47,0 %", "-0,6 %-punt")),
                    new SheetTable.Row(List.of("Norm", "+9,7 %-punt", "+0,3 %-punt")),
                    new SheetTable.Row(List.of("Entropie", "0,897", "+0,013")))))
        .contains(
            "Cijfer,Eenheid,2047,Eenheid van Deel,Deel",
            "Koop,%,47.0,%-punt,-0.6",
            "Norm,%-punt,9.7,%-punt,0.3",
            "Entropie,,0.897,,0.013");
  }

  @Test
  void everyFigureHasItsOwnUnitAndItsYear() throws Exception {
    assertThat(
            csv(
                table(
                    new SheetTable.Row(List.of("Woningen", "9.000 woningen (2040)", "1.200; 13 %")),
                    new SheetTable.Row(List.of("Inkomen", "€ 28.100 (2023)", "12")),
                    new SheetTable.Row(List.of("Huur", "39,7 % (2024)", "€ 3 miljoen")))))
        .contains(
            "Cijfer,Eenheid,2047,\"2047, jaar\",Deel,\"Deel, deel (%)\"",
            "Woningen,woningen,9000,2040,1200,13",
            "Inkomen,€,28100,2023,12,",
            "Huur,%,39.7,2024,€ 3 miljoen,");
  }

  @Test
  void whatIsToldAsLessThanOneIsANumberToWorkWith() throws Exception {
    SheetTable.Exact little = new SheetTable.Exact(0.3, 0.1, 2.2);
    assertThat(
            csv(
                table(
                    new SheetTable.Row(List.of("Weg", "<1 (<1–2)", "<1"), Map.of(1, little)),
                    new SheetTable.Row(List.of("Kosten", "ten minste 4,0", "7")))))
        .contains(
            "Cijfer,2047,\"2047, laag\",\"2047, hoog\",\"2047, opmerking\",Deel",
            "Weg,0.30,0.10,2,,<1",
            "Kosten,4.0,4.0,4.0,ten minste,7");
  }

  /// A percentage is a part of one, and what a tab is called is not broken off.
  @Test
  void aWorkbookHasNumbersInTheirFormatAndTheWholeTitleOverThem() throws Exception {
    SheetTable shares =
        table(new SheetTable.Row(List.of("Koop", "47,0 %", "+9,7 procentpunt")))
            .with(new SheetTable.Caption("Menging", "Alles in een keer, Heerlen-Noord: menging"));
    SheetTable other =
        ItemSheet.TABLE.with(
            new SheetTable.Caption("", "Een bladzijde met een titel die te lang is voor een tab"));
    Path file = new TableFiles(folder, "boek").writeXlsx(List.of(page(shares), page(other)));
    try (InputStream in = Files.newInputStream(file);
        XSSFWorkbook book = new XSSFWorkbook(in)) {
      assertThat(book.getSheetName(0)).isEqualTo("Menging");
      assertThat(book.getSheetName(1)).isEqualTo("Een bladzijde met een titel die");
      XSSFSheet tab = book.getSheetAt(0);
      assertThat(text(tab, 0, 0)).isEqualTo("Alles in een keer, Heerlen-Noord: menging");
      assertThat(tab.getRow(3).getCell(1).getNumericCellValue()).isEqualTo(0.47);
      assertThat(text(tab, 3, 1)).isEqualTo("47.0%");
      assertThat(tab.getRow(3).getCell(2).getNumericCellValue()).isEqualTo(9.7);
      assertThat(text(tab, 3, 2)).isEqualTo("+9.7 procentpunt");
    }
  }

  @Test
  void pagesWithoutATableSaySo() {
    assertThatThrownBy(() -> new TableFiles(folder, "boek").writeXlsx(List.of(ItemSheet.with())))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e ->
                assertThat(e.sentence(Texts.in(Texts.DUTCH)))
                    .isEqualTo("Op deze pagina's staat geen tabel."));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void onlyAWholeNumberIsANumber() {
    assertThat(number("28.977")).contains(new WrittenNumber(new BigDecimal("28977"), "", false));
    assertThat(number("-0,25")).contains(new WrittenNumber(new BigDecimal("-0.25"), "", false));
    assertThat(number("39,7\u00a0%"))
        .contains(new WrittenNumber(new BigDecimal("39.7"), "%", false));
    assertThat(number("+0,2 procentpunt"))
        .contains(new WrittenNumber(new BigDecimal("0.2"), "procentpunt", true));
    assertThat(number("-0,2 %-punt"))
        .contains(new WrittenNumber(new BigDecimal("-0.2"), "%-punt", false));
    assertThat(number("2026")).contains(new WrittenNumber(new BigDecimal("2026"), "", false));
    assertThat(List.of("1.5", "12 (+3)", "10–20", "", "2.34.567", "12 %%", "n.v.t."))
        .allSatisfy(text -> assertThat(number(text)).as(text).isEmpty());
  }

  private static Optional<WrittenNumber> number(String text) {
    return WrittenNumber.of(text, Texts.DUTCH);
  }
}
