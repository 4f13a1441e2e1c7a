package nl.noordwijzer.bidbook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.noordwijzer.area.Names;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.Viewport;
import nl.noordwijzer.sheet.Box;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.Markup;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Prose;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetChart;
import nl.noordwijzer.sheet.SheetImage;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetTable;
import nl.noordwijzer.sheet.TextLook;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;

/// Fills in one page of a bidbook.
final class PageComposer {
  private static final double TITLE = 20;
  private static final double MESSAGE = 11;
  private static final double HEADING = 12;
  private static final double TEXT = 9.5;
  private static final double SMALL = 7;
  private static final double MARK_HEIGHT = 6;
  private static final double MARK_GAP = 1.5;
  private static final double LEAST_TOP = 2;

  private final BookRequest request;
  private final String file;
  private final PageTemplate template;
  private final Placing placing;
  private final Fields fields;
  private final PageMaps maps;
  private final PageFigures figures;
  private final PagePictures photos;
  private final HouseStyle style;
  private final Texts texts;
  private final List<SheetItem> items = new ArrayList<>();
  private final PageLegends legends;
  private String title = "";
  private String message = "";

  /// What a page is made from.
  ///
  /// @param file as its template is known to who wrote it
  record Parts(
      String file,
      PageTemplate template,
      Placing placing,
      PageMaps maps,
      PageFigures figures,
      PagePictures photos) {}

  PageComposer(BookRequest request, Parts parts, Fields fields) {
    this.request = request;
    this.fields = fields;
    file = parts.file;
    template = parts.template;
    placing = parts.placing;
    maps = parts.maps;
    figures = parts.figures;
    photos = parts.photos;
    legends = new PageLegends(placing.format());
    style = request.style() == null ? HouseStyle.usual() : request.style();
    texts = request.texts();
  }

  /// @throws NoordwijzerException when the template asks for what the plan has not
  Sheet compose() throws NoordwijzerException {
    Roles roles = new Roles(request);
    for (int i = 0; i < template.items().size(); i++) {
      ItemTemplate item = template.items().get(i);
      if (!roles.leavesOut(item.scenario())) {
        add(i + 1, item);
      }
    }
    PageFormat format = placing.format();
    SheetItem mark = request.imprint().mark(markBox(format), texts);
    if (mark != null) {
      items.add(mark);
    }
    List<SheetItem> alike = PageHeadings.alike(legends.alike(items), style);
    List<SheetItem> placed = alike.stream().map(item -> keptFree(item, alike)).toList();
    String named = title.isEmpty() ? template.names().in(texts.locale()) : title;
    return new Sheet(format, named, message, placed, request.imprint(), style, texts);
  }

  /// Seen at once, and in nobody's way: in the margin above the page.
  private Box markBox(PageFormat format) {
    Margins margins = placing.margins();
    double top = Math.max(LEAST_TOP, margins.top() - MARK_HEIGHT - MARK_GAP);
    double width = format.widthMm() - margins.left() - margins.right();
    return new Box(margins.left(), top, width, MARK_HEIGHT);
  }

  /// @throws NoordwijzerException names the file, the place in it and what is wrong
  private void add(int number, ItemTemplate item) throws NoordwijzerException {
    try {
      add(item);
    } catch (NoordwijzerException e) {
      throw new NoordwijzerException(
          "bidbook.template.item", e, file, number, word(item.kind()), e);
    }
  }

  private void add(ItemTemplate item) throws NoordwijzerException {
    switch (item.kind()) {
      case PICTURE ->
          photos
              .item(item, placing.box(item), item.text() == null ? "" : text(item))
              .ifPresent(items::add);
      case LOGO -> {
        SheetImage logo = style.logo();
        if (logo != null) {
          Box box = placing.box(item);
          Box place = "left".equals(item.align()) ? logo.atLeftOf(box) : box;
          items.add(new SheetItem.PictureItem(place, logo, texts.get("bidbook.logo")));
        }
      }
      default -> items.add(item(item));
    }
  }

  private SheetItem item(ItemTemplate item) throws NoordwijzerException {
    Box box = placing.box(item);
    return switch (item.kind()) {
      case TITLE -> {
        title = text(item);
        yield words(item, List.of(title), TextLook.title(size(item, TITLE)));
      }
      case MESSAGE -> {
        message = text(item);
        yield words(item, List.of(message), TextLook.quiet(size(item, MESSAGE)));
      }
      case HEADING ->
          words(
              item,
              List.of(headed(item)),
              TextLook.heading(size(item, HEADING)).with(TextLook.Stand.BOTTOM));
      case TEXT ->
          new SheetItem.TextItem(
              box, marked(item), TextLook.body(size(item, TEXT)).with(align(item.align())));
      case MAP -> map(item);
      case LEGEND -> legends.add(box, maps.of(item).picture());
      case SCALE -> scale(item);
      case NORTH -> new SheetItem.NorthArrowItem(box, Ground.PAPER);
      case OVERVIEW -> overview(item);
      case TABLE -> table(item);
      case CHART -> chart(item);
      case PICTURE, LOGO -> throw new IllegalStateException("no item of its own");
      case SOURCES -> words(item, sources(), TextLook.source(size(item, SMALL)));
      case IMPRINT ->
          words(item, request.imprint().lines(texts), TextLook.quiet(size(item, SMALL)));
      case PAGE_NUMBER ->
          words(item, List.of(PageNumber.PLACE), TextLook.furniture(size(item, SMALL)));
      case RULE -> new SheetItem.RuleItem(box);
    };
  }

  /// A sentence where there is nothing to put in it.
  private SheetItem table(ItemTemplate item) throws NoordwijzerException {
    SheetTable table = figures.table(shown(item), item.scenario());
    return table.rows().isEmpty()
        ? words(item, List.of(figures.instead()), TextLook.quiet(size(item, TEXT)))
        : new SheetItem.TableItem(placing.box(item), table, size(item, TEXT));
  }

  /// A sentence where there is nothing to draw.
  private SheetItem chart(ItemTemplate item) throws NoordwijzerException {
    SheetChart chart = figures.chart(shown(item), item.scenario());
    return chart.series().isEmpty()
        ? words(item, List.of(figures.instead(chart)), TextLook.quiet(size(item, TEXT)))
        : new SheetItem.ChartItem(placing.box(item), chart, size(item, TEXT));
  }

  private double size(ItemTemplate item, double usual) {
    Double wanted = item.size();
    return placing.size(wanted == null ? usual : wanted);
  }

  private String text(ItemTemplate item) throws NoordwijzerException {
    return fields.fill(wording(item));
  }

  /// Its text, or without one what the map is called that it is about.
  private String headed(ItemTemplate item) throws NoordwijzerException {
    return item.text() == null && item.of() != null ? maps.of(item).picture().title() : text(item);
  }

  /// What is filled in is text as it is; only the template has formatting.
  private Prose marked(ItemTemplate item) throws NoordwijzerException {
    return Markup.read(fields.fill(wording(item), Markup::escaped));
  }

  private String wording(ItemTemplate item) throws NoordwijzerException {
    Names wording = item.text();
    if (wording == null) {
      throw new NoordwijzerException("bidbook.template.text", null);
    }
    return wording.in(texts.locale());
  }

  private String shown(ItemTemplate item) throws NoordwijzerException {
    String shown = item.show();
    if (shown == null) {
      throw new NoordwijzerException("bidbook.template.shows_nothing", null);
    }
    return shown;
  }

  private static String word(ItemKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private SheetItem words(ItemTemplate item, List<String> paragraphs, TextLook look)
      throws NoordwijzerException {
    return new SheetItem.TextItem(placing.box(item), paragraphs, look.with(align(item.align())));
  }

  private static TextLook.Align align(@Nullable String word) throws NoordwijzerException {
    String side = word == null ? "left" : word;
    return switch (side) {
      case "left" -> TextLook.Align.LEFT;
      case "right" -> TextLook.Align.RIGHT;
      case "centre" -> TextLook.Align.CENTRE;
      default -> throw new NoordwijzerException("bidbook.template.align", null, side);
    };
  }

  /// In a single paragraph, as a page with several maps has many.
  private List<String> sources() {
    List<String> lines = new ArrayList<>(maps.notes());
    figures.notes().stream().filter(note -> !lines.contains(note)).forEach(lines::add);
    return List.of(String.join(" · ", lines));
  }

  private SheetItem map(ItemTemplate item) throws NoordwijzerException {
    PageMaps.Drawn map = maps.draw(item);
    String words = item.text() == null ? map.picture().title() : text(item);
    return new SheetItem.MapItem(placing.box(item), map.picture(), map.view(), List.of(), words);
  }

  private SheetItem scale(ItemTemplate item) throws NoordwijzerException {
    PageMaps.Drawn map = maps.of(item);
    String words =
        texts.get("sheet.scale", map.scale().label(texts), placing.format().paper().name());
    return new SheetItem.ScaleItem(placing.box(item), map.view(), Ground.PAPER, words);
  }

  private SheetItem overview(ItemTemplate item) throws NoordwijzerException {
    PageMaps.Drawn whole = maps.overview(item);
    Viewport seen = maps.of(item).view();
    SheetItem map =
        new SheetItem.MapItem(
            placing.box(item),
            whole.picture(),
            whole.view(),
            List.of(),
            texts.get("bidbook.overview", title));
    items.add(map);
    return new SheetItem.FrameItem(frame(placing.box(item), whole.view(), seen.extent()));
  }

  /// Where an extent lies on a map, at least so large that it is seen, and within the map.
  private static Box frame(Box map, Viewport view, Envelope extent) {
    double mm = PageFormat.MM;
    double left = Math.max(map.x(), map.x() + view.toX(extent.getMinX()) / mm);
    double top = Math.max(map.y(), map.y() + view.toY(extent.getMaxY()) / mm);
    double right = Math.min(map.right(), map.x() + view.toX(extent.getMaxX()) / mm);
    double bottom = Math.min(map.bottom(), map.y() + view.toY(extent.getMinY()) / mm);
    return new Box(left, top, Math.max(1.5, right - left), Math.max(1.5, bottom - top));
  }

  /// A map with its names kept from under what lies over it.
  private static SheetItem keptFree(SheetItem item, List<SheetItem> all) {
    if (!(item instanceof SheetItem.MapItem map)) {
      return item;
    }
    List<Box> over =
        all.subList(all.indexOf(item) + 1, all.size()).stream()
            .map(SheetItem::box)
            .filter(map.box()::meets)
            .toList();
    return map.under(over);
  }
}
