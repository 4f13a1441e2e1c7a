package nl.noordwijzer.sheet;

import java.awt.image.RenderedImage;
import java.io.IOException;
import java.io.OutputStream;
import javax.imageio.ImageIO;
import org.apache.batik.svggen.ImageHandlerBase64Encoder;
import org.apache.batik.svggen.SVGGraphics2DIOException;

/// Puts images into the SVG itself, as PNG written by Java: Batik's own writer is in a part of it
/// that does not come along.
final class SvgImages extends ImageHandlerBase64Encoder {
  @Override
  public void encodeImage(RenderedImage image, OutputStream out) throws SVGGraphics2DIOException {
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException failure) {
      throw new SVGGraphics2DIOException(failure);
    }
  }
}
