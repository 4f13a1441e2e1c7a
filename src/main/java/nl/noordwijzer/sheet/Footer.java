package nl.noordwijzer.sheet;

import java.awt.geom.Rectangle2D;
import java.util.List;
import nl.noordwijzer.map.Ground;

/// What stands under a map that fills a page: north arrow, scale, sources and imprint.
final class Footer {
  private static final double TEXT_SIZE = 7;
  private static final double LINE_MM = 5;
  private static final double ARROW_MM = 8;
  private static final double GAP_MM = 4;
  private static final double SCALE_SHARE = 0.3;
  private static final double IMPRINT_SHARE = 0.22;

  private final SingleMap map;
  private final SingleMapLayout layout;
  private final Rectangle2D footer;
  private final double mm;
  private final double typeScale;

  Footer(SingleMap map, SingleMapLayout layout) {
    this.map = map;
    this.layout = layout;
    footer = layout.footer();
    mm = map.format().typeMm();
    typeScale = map.format().paper().typeScale();
  }

  List<SheetItem> items() {
    double height = footer.getHeight() - LINE_MM * mm;
    double scaleWidth = Math.max(72 * mm, footer.getWidth() * SCALE_SHARE);
    double imprintWidth = Math.max(38 * mm, footer.getWidth() * IMPRINT_SHARE);
    double middle = footer.getWidth() - scaleWidth - imprintWidth;
    double arrow = ARROW_MM * mm;
    double gap = GAP_MM * mm;
    Ground ground = map.picture().ground();
    double top = footer.getMaxY() - (LINE_MM - 1.2) * mm;
    return List.of(
        new SheetItem.NorthArrowItem(box(0, footer.getY(), arrow, 1.5 * arrow), ground),
        new SheetItem.ScaleItem(
            box(arrow + gap, footer.getY(), scaleWidth - arrow - 2 * gap, height),
            layout.legend().viewport(),
            ground,
            scale()),
        text(
            box(scaleWidth, footer.getY(), middle - gap, height),
            map.picture().notes(),
            look(TextLook.Role.SOURCE, Tone.SOFT_INK)),
        text(
            box(scaleWidth + middle, footer.getY(), imprintWidth, height),
            map.imprint().lines(map.texts()),
            look(TextLook.Role.BODY, Tone.INK).with(TextLook.Align.RIGHT)),
        new SheetItem.RuleItem(box(0, top, footer.getWidth(), 1)),
        brand(top + 1.2 * mm),
        paper(top + 1.2 * mm));
  }

  /// @param x points from the left of the footer
  /// @param y points from the top of the page
  private Box box(double x, double y, double width, double height) {
    return Box.ofPoints(new Rectangle2D.Double(footer.getX() + x, y, width, height));
  }

  private static SheetItem text(Box box, List<String> lines, TextLook look) {
    return new SheetItem.TextItem(box, lines, look);
  }

  private TextLook look(TextLook.Role role, Tone tone) {
    return TextLook.of(role, Typeface.REGULAR, TEXT_SIZE * typeScale, tone);
  }

  private String scale() {
    return map.texts()
        .get(
            "sheet.scale", layout.legend().scale().label(map.texts()), map.format().paper().name());
  }

  private SheetItem brand(double top) {
    return text(
        box(0, top, footer.getWidth() / 2, 3.5 * mm),
        List.of("Noordwijzer"),
        TextLook.of(TextLook.Role.FURNITURE, Typeface.BOLD, TEXT_SIZE * typeScale, Tone.ACCENT));
  }

  private SheetItem paper(double top) {
    String words =
        map.texts()
            .get(
                "sheet.page",
                map.format().paper().name(),
                map.texts().get("sheet.orientation", map.format().orientation()));
    return text(
        box(footer.getWidth() / 2, top, footer.getWidth() / 2, 3.5 * mm),
        List.of(words),
        look(TextLook.Role.FURNITURE, Tone.SOFT_INK).with(TextLook.Align.RIGHT));
  }
}
