package nl.noordwijzer.bidbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.TextLook;

/// The headings of one page: those of one size stay alike, where one of them is too long for it.
final class PageHeadings {
  private PageHeadings() {}

  /// With all headings of a size in the letters of the smallest of them.
  static List<SheetItem> alike(List<SheetItem> items, HouseStyle style) {
    Map<Double, Double> smallest =
        items.stream()
            .filter(PageHeadings::isHeading)
            .map(SheetItem.TextItem.class::cast)
            .collect(
                Collectors.toMap(
                    item -> item.look().size(), item -> item.lettersIn(style), Math::min));
    return items.stream()
        .map(item -> isHeading(item) ? sized((SheetItem.TextItem) item, smallest) : item)
        .toList();
  }

  private static boolean isHeading(SheetItem item) {
    return item instanceof SheetItem.TextItem text && text.look().role() == TextLook.Role.HEADING;
  }

  private static SheetItem sized(SheetItem.TextItem item, Map<Double, Double> smallest) {
    double size = smallest.getOrDefault(item.look().size(), item.look().size());
    return new SheetItem.TextItem(item.box(), item.text(), item.look().with(size));
  }
}
