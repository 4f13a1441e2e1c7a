package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetItem;

/// Puts the numbers on the pages, once it is known how many there are.
final class PageNumber {
  /// Stands on a page where its number comes; no text of a user has it.
  static final String PLACE = "\uE000";

  private PageNumber() {}

  static List<Sheet> put(List<Sheet> sheets) {
    List<Sheet> numbered = new ArrayList<>();
    for (Sheet sheet : sheets) {
      String number = sheet.texts().get("bidbook.page", numbered.size() + 1, sheets.size());
      numbered.add(sheet.with(sheet.items().stream().map(item -> numbered(item, number)).toList()));
    }
    return numbered;
  }

  private static SheetItem numbered(SheetItem item, String number) {
    return item instanceof SheetItem.TextItem text && text.paragraphs().contains(PLACE)
        ? new SheetItem.TextItem(text.box(), List.of(number), text.look())
        : item;
  }
}
