package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.poi.sl.usermodel.PictureData;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.w3c.dom.Element;

/// A part of a page as a picture: pixels for every program, and the same as vectors.
final class SlidePicture {
  private static final double DPI = 220;

  /// More than the figures of a scale bar and what is white behind them stick out, on any paper.
  private static final double FIGURES = 3 * PageFormat.MM;

  private final byte[] png;
  private final byte[] svg;
  private final List<WordlessGraphics.Word> words;

  private SlidePicture(byte[] png, byte[] svg, List<WordlessGraphics.Word> words) {
    this.png = png;
    this.svg = svg;
    this.words = words;
  }

  XSLFPictureData pixels(XMLSlideShow show) {
    return show.addPicture(png, PictureData.PictureType.PNG);
  }

  XSLFPictureData vectors(XMLSlideShow show) {
    return show.addPicture(svg, PictureData.PictureType.SVG);
  }

  /// What was kept out of it, in points from the top left of the page; empty where the text is in
  /// the picture.
  List<WordlessGraphics.Word> words() {
    return words;
  }

  /// What an item paints, its text included.
  static SlidePicture of(Sheet sheet, SheetItem item, Progress progress) throws IOException {
    return of(item, on -> new ItemPainter(on, sheet, progress).paint(item), List.of());
  }

  /// What an item paints, its text kept apart.
  static SlidePicture withoutWords(Sheet sheet, SheetItem item, Progress progress)
      throws IOException {
    List<WordlessGraphics.Word> words = new ArrayList<>();
    Painter painter =
        on -> {
          words.clear();
          new ItemPainter(new WordlessGraphics(on, words), sheet, progress).paint(item);
        };
    return of(item, painter, words);
  }

  private interface Painter {
    void paint(Graphics2D graphics);
  }

  private static SlidePicture of(SheetItem item, Painter painter, List<WordlessGraphics.Word> words)
      throws IOException {
    Rectangle2D box = around(item);
    return new SlidePicture(png(box, painter), svg(box, painter), words);
  }

  /// The box of an item with what sticks out of it, points: the edge of a frame, or the figures of
  /// a scale bar.
  static Rectangle2D around(SheetItem item) {
    Rectangle2D box = item.box().points();
    double edge = item instanceof SheetItem.ScaleItem ? FIGURES : 1;
    return new Rectangle2D.Double(
        box.getX() - edge,
        box.getY() - edge,
        box.getWidth() + 2 * edge,
        box.getHeight() + 2 * edge);
  }

  private static byte[] png(Rectangle2D box, Painter painter) throws IOException {
    double scale = DPI / 72;
    BufferedImage image =
        new BufferedImage(
            (int) Math.ceil(box.getWidth() * scale),
            (int) Math.ceil(box.getHeight() * scale),
            BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = image.createGraphics();
    SheetPainter.useFineHints(graphics);
    graphics.scale(image.getWidth() / box.getWidth(), image.getHeight() / box.getHeight());
    graphics.translate(-box.getX(), -box.getY());
    painter.paint(graphics);
    graphics.dispose();
    return ImageWriters.png(image);
  }

  private static byte[] svg(Rectangle2D box, Painter painter) throws IOException {
    SVGGraphics2D graphics = SvgWriter.graphics(true);
    graphics.translate(-box.getX(), -box.getY());
    painter.paint(graphics);
    Element root = graphics.getRoot();
    SvgWriter.size(root, box.getWidth() / PageFormat.MM, box.getHeight() / PageFormat.MM);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SvgWriter.serialise(root, out);
    return out.toByteArray();
  }
}
