package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import nl.noordwijzer.map.Legend;
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

  /// With all legends in the letters of the smallest, and without counts that hold for one of
  /// several maps only.
  List<SheetItem> alike(List<SheetItem> items) {
    List<Legend> maps = new ArrayList<>();
    for (SheetItem item : items) {
      if (item instanceof SheetItem.MapItem map) {
        maps.add(map.picture().legend());
      }
    }
    return items.stream().map(item -> alike(item, maps)).toList();
  }

  private SheetItem alike(SheetItem item, List<Legend> maps) {
    MapPicture picture = pictures.get(item);
    if (!(item instanceof SheetItem.LegendItem legend) || picture == null) {
      return item;
    }
    MapPicture told = picture.withLegend(picture.legend().besides(maps));
    return new SheetItem.LegendItem(
        legend.box(), LegendCard.in(legend.box(), told, format, scale));
  }
}
