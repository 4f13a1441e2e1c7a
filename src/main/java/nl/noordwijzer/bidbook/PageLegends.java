package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
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

  PageLegends(PageFormat format) {
    this.format = format;
  }

  /// A legend as large as its box lets it be.
  SheetItem add(Box box, MapPicture picture) {
    LegendCard card = LegendCard.in(box, picture, format, 1);
    SheetItem item = new SheetItem.LegendItem(box, card);
    pictures.put(item, picture);
    return item;
  }

  /// With all legends in the letters of the smallest, without counts that hold for one of several
  /// maps only, and each kind of line once.
  List<SheetItem> alike(List<SheetItem> items) {
    List<Legend> maps = new ArrayList<>();
    for (SheetItem item : items) {
      if (item instanceof SheetItem.MapItem map) {
        maps.add(map.picture().legend());
      }
    }
    Set<Legend.Block> said = new HashSet<>();
    for (SheetItem item : items) {
      pictures.computeIfPresent(item, (_, picture) -> told(picture, maps, said));
    }
    double scale =
        pictures.entrySet().stream()
            .mapToDouble(it -> LegendCard.in(it.getKey().box(), it.getValue(), format, 1).scale())
            .min()
            .orElse(1);
    return items.stream().map(item -> alike(item, scale)).toList();
  }

  /// @param said lines that another legend of the page has already
  private static MapPicture told(MapPicture picture, List<Legend> maps, Set<Legend.Block> said) {
    List<Legend.Block> blocks =
        picture.legend().besides(maps).blocks().stream()
            .filter(block -> !(block instanceof Legend.Lines) || said.add(block))
            .toList();
    return picture.withLegend(new Legend(blocks));
  }

  private SheetItem alike(SheetItem item, double scale) {
    MapPicture picture = pictures.get(item);
    return picture == null
        ? item
        : new SheetItem.LegendItem(item.box(), LegendCard.in(item.box(), picture, format, scale));
  }
}
