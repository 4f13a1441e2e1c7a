package nl.noordwijzer.sheet;

import java.awt.image.RenderedImage;
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
public final class PngWriter implements SheetWriter {
  public static final int COARSEST = Resolution.COARSEST;
  public static final int FINEST = Resolution.FINEST;

  private static final String METADATA = "javax_imageio_png_1.0";

  private final Resolution resolution;

  /// @param dpi dots per inch, 72 to 600
  public PngWriter(int dpi) {
    resolution = new Resolution(dpi);
  }

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress)
      throws IOException, NoordwijzerException {
    RenderedImage image = resolution.image(SheetWriter.only(sheets), progress);
    ImageWriter writer = ImageWriters.of("png");
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), settings);
      metadata.mergeTree(METADATA, size());
      writer.setOutput(stream);
      writer.write(metadata, new IIOImage(image, null, metadata), settings);
    } finally {
      writer.dispose();
    }
  }

  private IIOMetadataNode size() {
    String perMetre = Long.toString(Math.round(resolution.dpi() / Resolution.MM_PER_INCH * 1000));
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    size.setAttribute("pixelsPerUnitXAxis", perMetre);
    size.setAttribute("pixelsPerUnitYAxis", perMetre);
    size.setAttribute("unitSpecifier", "meter");
    IIOMetadataNode root = new IIOMetadataNode(METADATA);
    root.appendChild(size);
    return root;
  }
}
