package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Writes a sheet as pixels; the file knows its size in millimetres.
///
/// @param dpi dots per inch, 72 to 600
public record PngWriter(int dpi) implements SheetWriter {
  public static final int COARSEST = 72;
  public static final int FINEST = 600;

  private static final String METADATA = "javax_imageio_png_1.0";
  private static final double MM_PER_INCH = 25.4;
  private static final int BYTES_PER_PIXEL = 4;
  private static final double USABLE_MEMORY = 0.7;

  public PngWriter {
    if (dpi < COARSEST || dpi > FINEST) {
      throw new IllegalArgumentException("dots per inch must be 72 to 600: " + dpi);
    }
  }

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress)
      throws IOException, NoordwijzerException {
    Sheet sheet = SheetWriter.only(sheets);
    requireMemory(sheet.format(), freeMemory());
    BufferedImage image =
        new BufferedImage(
            pixels(sheet.format().widthMm()),
            pixels(sheet.format().heightMm()),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(
        image.getWidth() / sheet.format().width(), image.getHeight() / sheet.format().height());
    SheetPainter.paint(graphics, sheet, progress);
    graphics.dispose();
    encode(image, out);
  }

  int pixels(double millimetres) {
    return (int) Math.round(millimetres / MM_PER_INCH * dpi);
  }

  private static long freeMemory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  /// @param free bytes
  void requireMemory(PageFormat format, long free) throws NoordwijzerException {
    double width = format.widthMm() / MM_PER_INCH;
    double height = format.heightMm() / MM_PER_INCH;
    double finest = Math.sqrt(free * USABLE_MEMORY / BYTES_PER_PIXEL / (width * height));
    if (dpi > finest) {
      throw new NoordwijzerException(
          "sheet.png.memory",
          null,
          pixels(format.widthMm()),
          pixels(format.heightMm()),
          (int) finest);
    }
  }

  private void encode(BufferedImage image, OutputStream out) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), settings);
      metadata.mergeTree(METADATA, resolution());
      writer.setOutput(stream);
      writer.write(metadata, new IIOImage(image, null, metadata), settings);
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadataNode resolution() {
    String perMetre = Long.toString(Math.round(dpi / MM_PER_INCH * 1000));
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(size);
    return root;
  }
}
