package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// A table of a page, with what the page says of where its figures are from.
///
/// @param page title of the page
record FoundTable(String page, SheetTable table, List<String> sources, Locale locale) {
  FoundTable {
    sources = List.copyOf(sources);
  }

  /// All tables in order; one that goes on over pages is one table.
  static List<FoundTable> in(List<Sheet> sheets) {
    List<FoundTable> found = new ArrayList<>();
    for (Sheet sheet : sheets) {
      List<String> sources = sources(sheet);
      for (SheetItem item : sheet.items()) {
        if (item instanceof SheetItem.TableItem table) {
          add(found, new FoundTable(sheet.title(), table.table(), sources, sheet.texts().locale()));
        }
      }
    }
    found.replaceAll(FoundTable::ranged);
    return found;
  }

  private FoundTable ranged() {
    return new FoundTable(page, RangeColumns.of(table, locale), sources, locale);
  }

  private static void add(List<FoundTable> found, FoundTable next) {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).goesOnIn(next)) {
        found.set(i, found.get(i).with(next.table));
        return;
      }
    }
    found.add(next);
  }

  /// Whether the other is the next part of this one: only the last part of a table has its notes.
  private boolean goesOnIn(FoundTable next) {
    return page.equals(next.page)
        && table.caption().equals(next.table.caption())
        && table.title().equals(next.table.title())
        && table.columns().equals(next.table.columns())
        && table.notes().isEmpty();
  }

  private FoundTable with(SheetTable next) {
    List<SheetTable.Row> rows = new ArrayList<>(table.rows());
    rows.addAll(next.rows());
    return new FoundTable(
        page,
        new SheetTable(table.title(), table.columns(), rows, next.notes(), table.caption()),
        sources,
        locale);
  }

  private static List<String> sources(Sheet sheet) {
    List<String> sources = new ArrayList<>();
    for (SheetItem item : sheet.items()) {
      if (item instanceof SheetItem.TextItem text && text.look().role() == TextLook.Role.SOURCE) {
        sources.addAll(text.paragraphs());
      }
    }
    sources.addAll(sheet.imprint().lines(sheet.texts()));
    return sources;
  }

  String title() {
    if (!table.caption().title().isEmpty()) {
      return table.caption().title();
    }
    return table.title().isEmpty() ? page : page + ": " + table.title();
  }

  /// Short enough for most places.
  String name() {
    return table.caption().name().isEmpty() ? title() : table.caption().name();
  }

  /// What stands under the rows.
  List<String> under() {
    List<String> lines = new ArrayList<>(table.notes());
    lines.addAll(sources);
    return lines;
  }
}
