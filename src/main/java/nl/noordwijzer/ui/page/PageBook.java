package nl.noordwijzer.ui.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.bidbook.Bidbook;
import nl.noordwijzer.bidbook.PageOrigin;
import nl.noordwijzer.sheet.Sheet;

/// The pages to look at, or why there are none.
///
/// @param id of the bidbook; empty when none is chosen
/// @param origins what each of the pages was made from
/// @param problem what is wrong and what to do, a sentence; empty when there are pages
record PageBook(
    String id, String name, List<Sheet> sheets, List<PageOrigin> origins, String problem) {
  static final PageBook NONE = new PageBook("", "", List.of(), List.of(), "");

  PageBook {
    sheets = List.copyOf(sheets);
    origins = List.copyOf(origins);
  }

  static PageBook of(String id, Bidbook book) {
    return new PageBook(id, book.name(), book.sheets(), book.origins(), "");
  }

  static PageBook without(String id, String problem) {
    return new PageBook(id, "", List.of(), List.of(), problem);
  }

  /// A name for each page that it keeps while the plan and its words change: what it was made from,
  /// and which of those made from that it is.
  List<String> keys() {
    Map<String, Integer> seen = new HashMap<>();
    List<String> keys = new ArrayList<>();
    for (PageOrigin origin : origins) {
      String made = origin.key();
      keys.add(made + "\n" + seen.merge(made, 1, Integer::sum));
    }
    return keys;
  }
}
