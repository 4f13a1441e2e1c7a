package nl.noordwijzer.source.format;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/// Cells of a sheet that are shown as one; only the first of them holds the value.
///
/// @param firstRow place of a row, counted from 1
/// @param firstColumn counted from 0
record MergedCells(long firstRow, long lastRow, int firstColumn, int lastColumn) {

  static MergedCells of(CellRangeAddress range) {
    return new MergedCells(
        range.getFirstRow() + 1L,
        range.getLastRow() + 1L,
        range.getFirstColumn(),
        range.getLastColumn());
  }

  /// Gives every cell the value of the first, where it has none of its own.
  ///
  /// @param places of the rows, ascending
  static void fill(List<MergedCells> merged, List<Long> places, List<@Nullable Object[]> rows) {
    Map<Long, Integer> indexes = new HashMap<>();
    if (!merged.isEmpty()) {
      for (int i = 0; i < places.size(); i++) {
        indexes.put(places.get(i), i);
      }
    }
    merged.forEach(cells -> cells.fill(indexes, rows));
  }

  private void fill(Map<Long, Integer> indexes, List<@Nullable Object[]> rows) {
    Integer first = indexes.get(firstRow);
    if (first == null || firstColumn >= rows.get(first).length) {
      return;
    }
    Object value = rows.get(first)[firstColumn];
    long last = Math.min(lastRow, firstRow + rows.size());
    for (long place = firstRow; place <= last; place++) {
      Integer row = indexes.get(place);
      if (row != null) {
        fill(rows.get(row), value);
      }
    }
  }

  private void fill(@Nullable Object[] row, @Nullable Object value) {
    for (int i = firstColumn; i <= Math.min(lastColumn, row.length - 1); i++) {
      row[i] = row[i] == null ? value : row[i];
    }
  }
}
