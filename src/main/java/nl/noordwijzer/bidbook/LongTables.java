package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;

/// A table that is longer than its place goes on, on pages like the first.
final class LongTables {
  private LongTables() {}

  /// By the first table that is too long.
  static List<Sheet> split(Sheet sheet) {
    for (SheetItem item : sheet.items()) {
      if (item instanceof SheetItem.TableItem table
          && table.rowsThatFit(sheet.style()) < rows(table)) {
        return split(sheet, table);
      }
    }
    return List.of(sheet);
  }

  private static int rows(SheetItem.TableItem table) {
    return table.table().rows().size();
  }

  private static List<Sheet> split(Sheet sheet, SheetItem.TableItem table) {
    List<Sheet> sheets = new ArrayList<>();
    SheetItem.TableItem rest = table;
    int from = 0;
    while (from < rows(table)) {
      int count = Math.min(rest.rowsThatFit(sheet.style()), rows(rest));
      SheetTable part = table.table().part(from, from + count);
      SheetItem.TableItem shown = new SheetItem.TableItem(table.box(), part, table.size());
      sheets.add(
          sheet.with(
              sheet.items().stream().map(item -> item.equals(table) ? shown : item).toList()));
      from += count;
      rest =
          new SheetItem.TableItem(table.box(), table.table().part(from, rows(table)), table.size());
    }
    return sheets;
  }
}
