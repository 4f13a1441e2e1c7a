package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.eventusermodel.FormatTrackingHSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellType;
import org.jspecify.annotations.Nullable;

/// Reads .xls (Excel 97 to 2003) as a stream of records, without keeping the document.
final class XlsWorkbook implements HSSFListener {
  private final SheetRows rows;
  private final FormatTrackingHSSFListener formats = new FormatTrackingHSSFListener(this);
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private @Nullable SSTRecord strings;
  private @Nullable FormulaRecord textFormula;
  private boolean since1904;
  private int sheet;
  private int depth;

  private XlsWorkbook(SheetRows rows) {
    this.rows = rows;
  }

  static void read(Path file, SheetRows rows) throws IOException {
    try (POIFSFileSystem archive = new POIFSFileSystem(file.toFile(), true)) {
      XlsWorkbook workbook = new XlsWorkbook(rows);
      HSSFRequest request = new HSSFRequest();
      request.addListenerForAllRecords(workbook.formats);
      new HSSFEventFactory().processWorkbookEvents(request, archive);
    }
    rows.endSheet();
  }

  @Override
  public void processRecord(Record record) {
    switch (record) {
      case BoundSheetRecord bound -> sheets.add(bound);
      case SSTRecord all -> strings = all;
      case DateWindow1904Record window -> since1904 = window.getWindowing() == 1;
      case BOFRecord begin -> begin(begin);
      case EOFRecord _ -> depth--;
      case MergeCellsRecord merged -> merge(merged);
      case StringRecord text -> formulaText(text);
      case CellValueRecordInterface cell when depth == 1 -> cell(cell);
      default -> {}
    }
  }

  /// A chart may lie within a sheet, and has a beginning and an end of its own.
  private void begin(BOFRecord begin) {
    depth++;
    if (depth == 1 && begin.getType() == BOFRecord.TYPE_WORKSHEET) {
      String name = "";
      if (sheet < sheets.size()) {
        name = BoundSheetRecord.orderByBofPosition(sheets)[sheet].getSheetname();
      }
      sheet++;
      rows.beginSheet(name);
    }
  }

  private void cell(CellValueRecordInterface cell) {
    switch (cell) {
      case NumberRecord number -> put(cell, number(cell, number.getValue()));
      case LabelSSTRecord label when strings != null ->
          put(cell, strings.getString(label.getSSTIndex()).getString());
      case LabelRecord label -> put(cell, label.getValue());
      case BoolErrRecord flag when flag.isBoolean() -> put(cell, flag.getBooleanValue());
      case BoolErrRecord _ -> rows.error(cell.getRow() + 1L);
      case FormulaRecord formula -> formula(formula);
      default -> {}
    }
  }

  private void formula(FormulaRecord formula) {
    CellType type = formula.getCachedResultTypeEnum();
    switch (type) {
      case NUMERIC -> put(formula, number(formula, formula.getValue()));
      case BOOLEAN -> put(formula, formula.getCachedBooleanValue());
      case STRING -> textFormula = formula;
      default -> rows.error(formula.getRow() + 1L);
    }
  }

  /// The text that a formula gives comes in a record of its own.
  private void formulaText(StringRecord text) {
    if (textFormula != null) {
      put(textFormula, text.getString());
      textFormula = null;
    }
  }

  private Object number(CellValueRecordInterface cell, double value) {
    String format = formats.getFormatString(cell);
    return CellValue.of(
        value, formats.getFormatIndex(cell), format == null ? "General" : format, since1904);
  }

  private void put(CellValueRecordInterface cell, Object value) {
    rows.cell(cell.getRow() + 1L, cell.getColumn(), value);
  }

  private void merge(MergeCellsRecord merged) {
    for (int i = 0; i < merged.getNumAreas(); i++) {
      rows.merge(MergedCells.of(merged.getAreaAt(i)));
    }
  }
}
