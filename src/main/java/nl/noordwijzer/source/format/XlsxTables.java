package nl.noordwijzer.source.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.Findings;
import nl.noordwijzer.source.table.SourceRow;
import nl.noordwijzer.source.table.SourceTable;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// A sheet for each table. A text longer than a cell can hold is left out and told.
final class XlsxTables implements TableWriter {
  private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

  @Override
  public List<Finding> write(List<SourceTable> tables, Path file, Progress progress)
      throws IOException {
    Findings findings = new Findings();
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      CellStyle text = workbook.createCellStyle();
      text.setQuotePrefixed(true);
      for (SourceTable table : tables) {
        Sheet sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name()));
        fill(sheet, ShapeText.in(table), findings, progress);
        guard(sheet, text);
      }
      workbook.write(out);
    }
    return findings.list();
  }

  private static void fill(Sheet sheet, SourceTable table, Findings findings, Progress progress) {
    Row head = sheet.createRow(0);
    for (int i = 0; i < table.columns().size(); i++) {
      head.createCell(i).setCellValue(table.columns().get(i).name());
    }
    sheet.createFreezePane(0, 1);
    for (SourceRow row : table.rows()) {
      progress.throwIfCancelled();
      Row cells = sheet.createRow(sheet.getLastRowNum() + 1);
      for (int i = 0; i < table.columns().size(); i++) {
        Object value = row.value(i);
        if (value instanceof String text && text.length() > LONGEST) {
          String column = table.columns().get(i).name();
          findings.add(
              Finding.Weight.SKIPPED, "format.cells.long_text", row.place(), table.name(), column);
        } else {
          put(cells, i, value);
        }
      }
    }
  }

  /// Lets what begins like a formula stay a text, also when someone edits the cell.
  private static void guard(Sheet sheet, CellStyle text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (cell.getCellType() == CellType.STRING
            && FormulaGuard.isDangerous(cell.getStringCellValue())) {
          cell.setCellStyle(text);
        }
      }
    }
  }

  private static void put(Row row, int column, @Nullable Object value) {
    switch (value) {
      case null -> {}
      case Double number when !Double.isFinite(number) -> {}
      case Number number -> cell(row, column).setCellValue(number.doubleValue());
      case Boolean flag -> cell(row, column).setCellValue(flag);
      default -> cell(row, column).setCellValue(value.toString());
    }
  }

  private static Cell cell(Row row, int column) {
    return row.createCell(column);
  }
}
