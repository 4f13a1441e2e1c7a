package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;

/// A table that is longer than its place goes on, on pages of its own.
final class LongTables {
  private final Sheet sheet;
  private final List<Sheet> more = new ArrayList<>();

  private LongTables(Sheet sheet) {
    this.sheet = sheet;
  }

  /// The page with what fits of each table, and after it pages with the rest of each.
  static List<Sheet> split(Sheet sheet) {
    LongTables tables = new LongTables(sheet);
    Sheet first = sheet.with(sheet.items().stream().map(tables::shown).toList());
    List<Sheet> all = new ArrayList<>();
    all.add(first);
    all.addAll(tables.more);
    return all;
  }

  private SheetItem shown(SheetItem item) {
    if (!(item instanceof SheetItem.TableItem table)) {
      return item;
    }
    int fitting = table.rowsThatFit(sheet.style());
    if (fitting >= rows(table)) {
      return item;
    }
    Box body = body();
    int from = fitting;
    while (from < rows(table)) {
      SheetItem.TableItem rest = part(table, body, from, rows(table));
      int count = Math.min(rest.rowsThatFit(sheet.style()), rows(rest));
      more.add(page(part(table, body, from, from + count)));
      from += count;
    }
    return part(table, table.box(), 0, fitting);
  }

  private static SheetItem.TableItem part(SheetItem.TableItem table, Box box, int from, int to) {
    SheetTable rows = table.table().part(from, to);
    return new SheetItem.TableItem(box, rows, table.size());
  }

  private static int rows(SheetItem.TableItem table) {
    return table.table().rows().size();
  }

  /// Around all that shows figures: the place of a table that goes on.
  private Box body() {
    double left = Double.MAX_VALUE;
    double top = Double.MAX_VALUE;
    double right = 0;
    double bottom = 0;
    for (SheetItem item : sheet.items()) {
      if (showsFigures(item)) {
        Box box = item.box();
        left = Math.min(left, box.x());
        top = Math.min(top, box.y());
        right = Math.max(right, box.right());
        bottom = Math.max(bottom, box.bottom());
      }
    }
    return new Box(left, top, right - left, bottom - top);
  }

  private static boolean showsFigures(SheetItem item) {
    return item instanceof SheetItem.TableItem
        || item instanceof SheetItem.MapItem
        || item instanceof SheetItem.ChartItem
        || item instanceof SheetItem.LegendItem;
  }

  /// With what stands around the body of the page, and a title that says that it goes on.
  private Sheet page(SheetItem.TableItem table) {
    List<SheetItem> items = new ArrayList<>();
    for (SheetItem item : sheet.items()) {
      kept(item, table.box()).ifPresent(items::add);
    }
    items.add(table);
    return sheet.with(items);
  }

  private Optional<SheetItem> kept(SheetItem item, Box body) {
    if (showsFigures(item) || item.box().meets(body)) {
      return Optional.empty();
    }
    if (!(item instanceof SheetItem.TextItem text)) {
      return Optional.of(item);
    }
    return switch (text.look().role()) {
      case HEADING -> Optional.empty();
      case TITLE -> Optional.of(continued(text));
      default -> Optional.of(item);
    };
  }

  private SheetItem continued(SheetItem.TextItem title) {
    String words = String.join(" ", title.paragraphs());
    List<String> said = List.of(sheet.texts().get("bidbook.continued", words));
    TextLook look = title.look();
    return new SheetItem.TextItem(title.box(), said, look);
  }
}
