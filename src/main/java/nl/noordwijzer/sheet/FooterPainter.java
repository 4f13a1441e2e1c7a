package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.NorthArrow;
import nl.noordwijzer.map.ScaleBar;
import nl.noordwijzer.text.Texts;

/// Paints what stands under the map: north arrow, scale, sources and imprint.
final class FooterPainter {
  private static final double TEXT_SIZE = 7;
  private static final double SCALE_SIZE = 8;
  private static final double LINE_MM = 5;
  private static final double ARROW_MM = 8;
  private static final double BAR_MM = 5.5;
  private static final double GAP_MM = 4;
  private static final double LONGEST_BAR_MM = 45;
  private static final double SCALE_SHARE = 0.3;
  private static final double IMPRINT_SHARE = 0.22;

  private final Graphics2D graphics;
  private final Sheet sheet;
  private final SheetLayout layout;
  private final double mm;
  private final double typeScale;

  private FooterPainter(Graphics2D graphics, Sheet sheet, SheetLayout layout) {
    this.graphics = graphics;
    this.sheet = sheet;
    this.layout = layout;
    mm = sheet.format().typeMm();
    typeScale = sheet.format().paper().typeScale();
  }

  static void paint(Graphics2D graphics, Sheet sheet, SheetLayout layout) {
    FooterPainter painter = new FooterPainter(graphics, sheet, layout);
    Rectangle2D footer = layout.footer();
    double height = footer.getHeight() - LINE_MM * painter.mm;
    double scaleWidth = Math.max(72 * painter.mm, footer.getWidth() * SCALE_SHARE);
    double imprintWidth = Math.max(38 * painter.mm, footer.getWidth() * IMPRINT_SHARE);
    double middle = footer.getWidth() - scaleWidth - imprintWidth;
    double x = footer.getX();
    painter.paintScale(new Rectangle2D.Double(x, footer.getY(), scaleWidth, height));
    painter.paintSources(new Rectangle2D.Double(x + scaleWidth, footer.getY(), middle, height));
    painter.paintImprint(
        new Rectangle2D.Double(x + scaleWidth + middle, footer.getY(), imprintWidth, height));
    painter.paintLastLine();
  }

  private void paintScale(Rectangle2D bounds) {
    double arrow = ARROW_MM * mm;
    double unit = SheetPainter.unit(sheet.format());
    Ground ground = sheet.picture().ground();
    NorthArrow.paint(
        graphics,
        ground,
        new Rectangle2D.Double(bounds.getX(), bounds.getY(), arrow, 1.5 * arrow),
        unit);
    double left = bounds.getX() + arrow + GAP_MM * mm;
    ScaleBar bar = ScaleBar.within(layout.legend().viewport(), LONGEST_BAR_MM * mm);
    bar.paint(graphics, ground, left, bounds.getY() + BAR_MM * mm, unit);
    String words =
        sheet
            .texts()
            .get(
                "sheet.scale",
                layout.legend().scale().label(sheet.texts()),
                sheet.format().paper().name());
    graphics.setColor(SheetPainter.INK);
    FittedText.fit(
            words,
            Typeface.BOLD,
            new FittedText.Frame(
                bounds.getMaxX() - left - GAP_MM * mm, 5 * mm, SCALE_SIZE * typeScale))
        .paint(graphics, left, bounds.getY() + (BAR_MM + 2) * mm);
  }

  private void paintSources(Rectangle2D bounds) {
    FittedText.Frame frame =
        new FittedText.Frame(
            bounds.getWidth() - GAP_MM * mm, bounds.getHeight(), TEXT_SIZE * typeScale);
    graphics.setColor(SheetPainter.SOFT_INK);
    FittedText.fit(sheet.picture().notes(), Typeface.REGULAR, frame)
        .paint(graphics, bounds.getX(), bounds.getY());
  }

  private void paintImprint(Rectangle2D bounds) {
    Texts texts = sheet.texts();
    Imprint imprint = sheet.imprint();
    List<String> lines = new ArrayList<>();
    lines.add(texts.get("sheet.status", imprint.status()));
    lines.add(
        texts.get(
            "sheet.made",
            imprint
                .made()
                .format(
                    DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.locale()))));
    lines.add(texts.get("sheet.version", imprint.version()));
    FittedText.Frame frame =
        new FittedText.Frame(bounds.getWidth(), bounds.getHeight(), TEXT_SIZE * typeScale);
    graphics.setColor(SheetPainter.INK);
    FittedText.fit(lines, Typeface.REGULAR, frame)
        .paintRight(graphics, bounds.getMaxX(), bounds.getY());
  }

  private void paintLastLine() {
    Rectangle2D footer = layout.footer();
    double top = footer.getMaxY() - (LINE_MM - 1.2) * mm;
    graphics.setColor(SheetPainter.HAIRLINE);
    graphics.setStroke(new BasicStroke((float) (0.5 * typeScale)));
    graphics.draw(new Line2D.Double(footer.getX(), top, footer.getMaxX(), top));
    double textTop = top + 1.2 * mm;
    FittedText.Frame half =
        new FittedText.Frame(footer.getWidth() / 2, 3.5 * mm, TEXT_SIZE * typeScale);
    graphics.setColor(SheetPainter.ACCENT);
    FittedText.fit("Noordwijzer", Typeface.BOLD, half).paint(graphics, footer.getX(), textTop);
    graphics.setColor(SheetPainter.SOFT_INK);
    String paper =
        sheet
            .texts()
            .get(
                "sheet.page",
                sheet.format().paper().name(),
                sheet.texts().get("sheet.orientation", sheet.format().orientation()));
    FittedText.fit(paper, Typeface.REGULAR, half).paintRight(graphics, footer.getMaxX(), textTop);
  }
}
