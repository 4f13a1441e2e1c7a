package nl.noordwijzer.sheet;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.MapFrame;
import nl.noordwijzer.map.MapPainter;
import nl.noordwijzer.map.NorthArrow;
import nl.noordwijzer.map.ScaleBar;

/// Paints single items of a page.
final class ItemPainter {
  private static final double HAIRLINE = 0.5;
  private static final double SCALE_SIZE = 8;
  private static final double BAR_MM = 5.5;
  private static final double LONGEST_BAR_MM = 45;

  private final Graphics2D graphics;
  private final PageFormat format;
  private final Sheet sheet;
  private final HouseStyle style;
  private final Progress progress;
  private final TableMarks marks;

  ItemPainter(Graphics2D graphics, Sheet sheet, Progress progress) {
    this(graphics, sheet, progress, TableMarks.NONE);
  }

  /// @param marks told what is painted of tables
  ItemPainter(Graphics2D graphics, Sheet sheet, Progress progress, TableMarks marks) {
    this.graphics = graphics;
    this.marks = marks;
    format = sheet.format();
    this.sheet = sheet;
    style = sheet.style();
    this.progress = progress;
  }

  void paint(SheetItem item) {
    progress.throwIfCancelled();
    switch (item) {
      case SheetItem.MapItem map -> map(map);
      case SheetItem.LegendItem legend -> legend(legend);
      case SheetItem.NorthArrowItem arrow ->
          NorthArrow.paint(graphics, arrow.ground(), arrow.box().points(), unit());
      case SheetItem.ScaleItem scale -> scale(scale);
      case SheetItem.TextItem text -> text(text);
      case SheetItem.RuleItem rule -> rule(rule.box().points());
      case SheetItem.FrameItem frame -> frame(frame.box().points());
      case SheetItem.TableItem table -> table(table);
      case SheetItem.ChartItem chart -> chart(chart);
      case SheetItem.PictureItem picture -> picture(picture);
    }
  }

  private double unit() {
    return SheetPainter.unit(format);
  }

  private void map(SheetItem.MapItem map) {
    Rectangle2D bounds = map.box().points();
    Graphics2D inner = (Graphics2D) graphics.create();
    inner.translate(bounds.getX(), bounds.getY());
    inner.clip(new Rectangle2D.Double(0, 0, bounds.getWidth(), bounds.getHeight()));
    MapFrame frame = new MapFrame(map.view(), unit(), covered(map));
    MapPainter.paint(inner, map.picture(), frame, progress);
    inner.dispose();
    outline(bounds);
  }

  private static List<Rectangle2D> covered(SheetItem.MapItem map) {
    Rectangle2D bounds = map.box().points();
    AffineTransform toMap = AffineTransform.getTranslateInstance(-bounds.getX(), -bounds.getY());
    return map.covered().stream()
        .map(box -> toMap.createTransformedShape(box.points()).getBounds2D())
        .toList();
  }

  /// As high as what is in it.
  private void legend(SheetItem.LegendItem legend) {
    Rectangle2D box = legend.box().points();
    double height = Math.min(box.getHeight(), legend.card().height());
    Rectangle2D bounds = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height);
    graphics.setColor(Color.WHITE);
    graphics.fill(bounds);
    outline(bounds);
    legend.card().paint(graphics, bounds.getX(), bounds.getY());
  }

  private void outline(Rectangle2D bounds) {
    useHairline();
    graphics.draw(bounds);
  }

  private void useHairline() {
    graphics.setColor(style.colour(Tone.HAIRLINE));
    graphics.setStroke(new BasicStroke((float) (HAIRLINE * format.paper().typeScale())));
  }

  private void rule(Rectangle2D bounds) {
    useHairline();
    graphics.draw(new Line2D.Double(bounds.getX(), bounds.getY(), bounds.getMaxX(), bounds.getY()));
  }

  private void frame(Rectangle2D bounds) {
    graphics.setColor(style.colour(Tone.ACCENT));
    graphics.setStroke(new BasicStroke((float) (1.4 * format.paper().typeScale())));
    graphics.draw(bounds);
  }

  private void scale(SheetItem.ScaleItem scale) {
    Rectangle2D bounds = scale.box().points();
    double mm = format.typeMm();
    double longest = Math.min(LONGEST_BAR_MM * mm, bounds.getWidth());
    ScaleBar bar = ScaleBar.within(scale.view(), longest);
    FittedText words =
        FittedText.fit(
            scale.words(),
            Typeface.BOLD,
            style.lettering(),
            new FittedText.Frame(
                bounds.getWidth(), 5 * mm, SCALE_SIZE * format.paper().typeScale()));
    double top = bounds.getY() + (BAR_MM + 2) * mm;
    ground(bounds, Math.max(words.width(), bar.units() + 3 * mm), top + words.height());
    bar.paint(graphics, scale.ground(), bounds.getX(), bounds.getY() + BAR_MM * mm, unit());
    graphics.setColor(style.colour(Tone.INK));
    words.paint(graphics, bounds.getX(), top);
  }

  /// No line of the map runs through the bar or its figures.
  private void ground(Rectangle2D bounds, double width, double bottom) {
    double mm = format.typeMm();
    graphics.setColor(Color.WHITE);
    graphics.fill(
        new Rectangle2D.Double(
            bounds.getX() - 1.5 * mm,
            bounds.getY(),
            width + 3 * mm,
            bottom + 0.5 * mm - bounds.getY()));
  }

  private void text(SheetItem.TextItem item) {
    Rectangle2D bounds = item.box().points();
    TextLook look = item.look();
    FittedText text = item.fitted(style.lettering());
    double y =
        look.stand() == TextLook.Stand.TOP ? bounds.getY() : bounds.getMaxY() - text.height();
    graphics.setColor(style.colour(look.tone()));
    switch (look.align()) {
      case LEFT -> text.paint(graphics, bounds.getX(), y);
      case RIGHT -> text.paintRight(graphics, bounds.getMaxX(), y);
      case CENTRE -> text.paintCentred(graphics, bounds.getCenterX(), y);
    }
  }

  private void table(SheetItem.TableItem item) {
    Rectangle2D bounds = item.box().points();
    FittedText.Frame frame =
        new FittedText.Frame(bounds.getWidth(), bounds.getHeight(), item.size());
    new TablePainter(graphics, TableLayout.filled(item.table(), frame, style), bounds, marks)
        .paint();
  }

  private void chart(SheetItem.ChartItem item) {
    new ChartPainter(graphics, item, sheet).paint(item.box().points());
  }

  private void picture(SheetItem.PictureItem item) {
    Rectangle2D bounds = item.box().points();
    BufferedImage image = item.image().pixels();
    double scale =
        Math.min(bounds.getWidth() / image.getWidth(), bounds.getHeight() / image.getHeight());
    AffineTransform place =
        AffineTransform.getTranslateInstance(
            bounds.getCenterX() - image.getWidth() * scale / 2,
            bounds.getCenterY() - image.getHeight() * scale / 2);
    place.scale(scale, scale);
    graphics.drawImage(image, place, null);
  }
}
