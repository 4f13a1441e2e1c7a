package nl.noordwijzer.sheet;

import java.awt.image.RenderedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriter;

/// The writers of image files that come with Java: GeoTools brings others, which lose the
/// resolution.
final class ImageWriters {
  private ImageWriters() {}

  /// @param format as Java calls it
  static ImageWriter of(String format) {
    Iterator<ImageWriter> writers = ImageIO.getImageWritersByFormatName(format);
    while (writers.hasNext()) {
      ImageWriter writer = writers.next();
      if (writer.getClass().getModule().equals(ImageIO.class.getModule())) {
        return writer;
      }
    }
    throw new IllegalStateException("Java writes no " + format);
  }

  static byte[] png(RenderedImage image) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }
}
