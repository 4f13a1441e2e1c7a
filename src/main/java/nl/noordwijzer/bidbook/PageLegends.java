package nl.noordwijzer.bidbook;

import java.util.IdentityHashMap;
import java.util.List;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.LegendCard;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.SheetItem;

/// The legends of one page, in letters of one size.
final class PageLegends {
  private final PageFormat format;
  private final IdentityHashMap<SheetItem, MapPicture> pictures = new IdentityHashMap<>();
  private double scale = 1;

  PageLegends(PageFormat format) {
    this.format = format;
  }

  /// A legend as large as its box lets it be.
  SheetItem add(Box box, MapPicture picture) {
    LegendCard card = LegendCard.in(box, picture, format, 1);
    scale = Math.min(scale, card.scale());
    SheetItem item = new SheetItem.LegendItem(box, card);
    pictures.put(item, picture);
    return item;
  }

  /// With all legends in the letters of the smallest.
  List<SheetItem> alike(List<SheetItem> items) {
    return items.stream().map(this::smaller).toList();
  }

  private SheetItem smaller(SheetItem item) {
    MapPicture picture = pictures.get(item);
    return item instanceof SheetItem.LegendItem(Box box, LegendCard card)
            && picture != null
            && card.scale() > scale
        ? new SheetItem.LegendItem(box, LegendCard.in(box, picture, format, scale))
        : item;
  }
}
