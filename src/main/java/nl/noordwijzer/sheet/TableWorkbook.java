package nl.noordwijzer.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Puts tables in a workbook, a tab for each: figures as numbers, written as on the page.
final class TableWorkbook {
  private static final int CHARACTER = 256;
  private static final int NARROWEST = 8;
  private static final int WIDEST = 60;

  private final XSSFWorkbook workbook;
  private final CellStyle bold;
  private final CellStyle right;
  private final Map<String, CellStyle> formats = new HashMap<>();

  private TableWorkbook(XSSFWorkbook workbook) {
    this.workbook = workbook;
    Font font = workbook.createFont();
    font.setBold(true);
    bold = workbook.createCellStyle();
    bold.setFont(font);
    right = workbook.createCellStyle();
    right.setAlignment(HorizontalAlignment.RIGHT);
  }

  static byte[] of(List<FoundTable> tables) throws IOException {
    try (XSSFWorkbook workbook = new XSSFWorkbook()) {
      TableWorkbook book = new TableWorkbook(workbook);
      List<String> names = TabNames.of(tables);
      for (int i = 0; i < tables.size(); i++) {
        book.add(names.get(i), tables.get(i));
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      workbook.write(out);
      return out.toByteArray();
    }
  }

  private void add(String name, FoundTable found) {
    XSSFSheet tab = workbook.createSheet(name);
    SheetTable table = found.table();
    text(tab.createRow(0), 0, found.title(), bold);
    XSSFRow headings = tab.createRow(2);
    for (int column = 0; column < table.columns().size(); column++) {
      text(headings, column, table.columns().get(column).heading(), bold);
      tab.setColumnWidth(column, width(table, column) * CHARACTER);
    }
    tab.createFreezePane(1, 3);
    int at = 3;
    for (SheetTable.Row row : table.rows()) {
      fill(tab.createRow(at++), table, row, found.locale());
    }
    at++;
    for (String line : found.under()) {
      tab.createRow(at++).createCell(0).setCellValue(line);
    }
  }

  private static int width(SheetTable table, int column) {
    int longest = table.columns().get(column).heading().length();
    for (SheetTable.Row row : table.rows()) {
      longest = Math.max(longest, row.isHeading() ? 0 : row.cell(column).length());
    }
    return Math.clamp(longest + 2L, NARROWEST, WIDEST);
  }

  private void fill(XSSFRow line, SheetTable table, SheetTable.Row row, Locale locale) {
    if (row.isHeading()) {
      text(line, 0, row.cell(0), bold);
      return;
    }
    for (int column = 0; column < row.cells().size(); column++) {
      Cell cell = line.createCell(column);
      if (table.columns().get(column).figures()) {
        figure(cell, row.cell(column), locale);
      } else {
        cell.setCellValue(row.cell(column));
      }
    }
  }

  private void figure(Cell cell, String words, Locale locale) {
    Optional<WrittenNumber> number = WrittenNumber.of(words, locale);
    number.ifPresent(it -> cell.setCellValue(it.counted()));
    if (number.isEmpty()) {
      cell.setCellValue(words);
    }
    cell.setCellStyle(
        number.map(it -> formats.computeIfAbsent(it.format(), this::format)).orElse(right));
  }

  private static void text(XSSFRow line, int column, String words, CellStyle style) {
    Cell cell = line.createCell(column);
    cell.setCellValue(words);
    cell.setCellStyle(style);
  }

  private CellStyle format(String format) {
    CellStyle style = workbook.createCellStyle();
    style.setDataFormat(workbook.createDataFormat().getFormat(format));
    return style;
  }
}
