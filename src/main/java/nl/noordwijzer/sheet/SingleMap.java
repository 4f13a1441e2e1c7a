package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.MapComposer;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.text.Texts;
import org.locationtech.jts.geom.Geometry;

/// One map that fills a page, at the largest round scale that its legend leaves room for.
///
/// @param shown what must be wholly visible, beside the legend: EPSG:28992
/// @param texts language of everything on the page; the same as that of the picture
public record SingleMap(
    PageFormat format,
    Heading heading,
    MapPicture picture,
    Geometry shown,
    Imprint imprint,
    Texts texts) {
  private static final double TITLE_SIZE = 19;
  private static final double MESSAGE_SIZE = 10;
  private static final double MESSAGE_SHARE = 0.4;
  private static final double MARK_MM = 28;
  private static final int ROUNDS = 6;

  /// What its map shows and where, in points.
  public Viewport view() {
    return seen().place().viewport();
  }

  private LegendPlace place() {
    return SingleMapLayout.of(this).legend();
  }

  private MapFrame frame() {
    return new MapFrame(place().viewport(), SheetPainter.unit(format));
  }

  /// With only what lies on the map in the legend. A shorter legend leaves room for a larger scale,
  /// at which less may be seen; where that does not come to rest, all stays in the legend.
  private SingleMap seen() {
    SingleMap page = this;
    for (int round = 0; round < ROUNDS; round++) {
      MapPicture next = MapComposer.seen(page.frame(), picture, texts);
      if (next.legend().equals(page.picture.legend())) {
        return page;
      }
      page = new SingleMap(format, heading, next, shown, imprint, texts);
    }
    return this;
  }

  /// The page that it makes.
  public Sheet sheet() {
    return seen().laid();
  }

  private Sheet laid() {
    SingleMapLayout layout = SingleMapLayout.of(this);
    Box top = Box.ofPoints(layout.heading());
    Box aside = new Box(top.right() - MARK_MM, top.y(), MARK_MM, top.height() / 2);
    SheetItem mark = imprint.mark(aside, texts);
    List<SheetItem> items = new ArrayList<>(heading(top, mark == null ? 0 : MARK_MM));
    if (mark != null) {
      items.add(mark);
    }
    Box legend = Box.ofPoints(layout.legend().bounds());
    items.add(map(layout));
    items.add(new SheetItem.LegendItem(legend, layout.legend().card()));
    items.addAll(new Footer(this, layout).items());
    return new Sheet(format, heading.title(), heading.message(), items, imprint, texts);
  }

  /// @param aside what is kept free at the right of the title, mm
  private List<SheetItem> heading(Box bounds, double aside) {
    double scale = format.paper().typeScale();
    double message = bounds.height() * MESSAGE_SHARE;
    double title = bounds.height() - message;
    return List.of(
        new SheetItem.TextItem(
            new Box(bounds.x(), bounds.y(), bounds.width() - aside, title),
            List.of(heading.title()),
            TextLook.of(TextLook.Role.TITLE, Typeface.BOLD, TITLE_SIZE * scale, Tone.INK)),
        new SheetItem.TextItem(
            new Box(bounds.x(), bounds.y() + title, bounds.width(), message),
            List.of(heading.message()),
            TextLook.of(TextLook.Role.BODY, Typeface.REGULAR, MESSAGE_SIZE * scale, Tone.SOFT_INK)
                .with(TextLook.Stand.BOTTOM)));
  }

  private SheetItem map(SingleMapLayout layout) {
    return new SheetItem.MapItem(
        Box.ofPoints(layout.map()),
        picture,
        layout.legend().viewport(),
        List.of(Box.ofPoints(layout.legend().bounds())),
        heading.title() + ". " + heading.message());
  }
}
