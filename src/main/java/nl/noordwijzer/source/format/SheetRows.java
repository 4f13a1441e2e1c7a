package nl.noordwijzer.source.format;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import org.jspecify.annotations.Nullable;

/// Gathers the cells of a workbook, sheet by sheet and row by row.
final class SheetRows {
  /// Most cells of a workbook: three times those of the key figures of the whole country.
  static final int MOST_CELLS = 8_000_000;

  private static final int MOST_MERGED = 100_000;
  private static final int CELLS_BETWEEN_LOOKS = 10_000;

  private final Progress progress;
  private final List<SourceTable> tables = new ArrayList<>();
  private final List<MergedCells> merged = new ArrayList<>();
  private @Nullable RawTable sheet;
  private @Nullable Object[] row = new @Nullable Object[16];
  private long place;
  private int width;
  private int cells;

  /// The workbook is too large to read.
  static final class TooLarge extends RuntimeException {}

  SheetRows(Progress progress) {
    this.progress = progress;
  }

  /// Sheets that hold anything.
  List<SourceTable> tables() {
    return tables;
  }

  void beginSheet(String name) {
    endSheet();
    sheet = RawTable.ofSheet(name);
    place = 0;
  }

  /// @param rowPlace counted from 1
  /// @param column counted from 0
  void cell(long rowPlace, int column, Object value) {
    if (column < 0 || column >= RawTable.MOST_COLUMNS || ++cells > MOST_CELLS) {
      throw new TooLarge();
    }
    if (cells % CELLS_BETWEEN_LOOKS == 0) {
      progress.throwIfCancelled();
    }
    if (rowPlace != place) {
      endRow();
      place = rowPlace;
    }
    if (column >= row.length) {
      row = Arrays.copyOf(row, Math.max(column + 1, 2 * row.length));
    }
    row[column] = value;
    width = Math.max(width, column + 1);
  }

  void merge(MergedCells range) {
    if (merged.size() < MOST_MERGED) {
      merged.add(range);
    }
  }

  /// A cell that says that something went wrong in the spreadsheet; it is left empty.
  void error(long rowPlace) {
    if (sheet != null) {
      sheet.findings().add(Finding.Weight.SKIPPED, "format.xlsx.error", rowPlace);
    }
  }

  private void endRow() {
    if (sheet != null && width > 0) {
      sheet.add(place, Arrays.copyOf(row, width));
    }
    Arrays.fill(row, null);
    width = 0;
  }

  void endSheet() {
    endRow();
    if (sheet != null) {
      sheet.build(merged).ifPresent(tables::add);
    }
    merged.clear();
    sheet = null;
  }
}
