package nl.noordwijzer.support;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/// Pictures of one colour, as a service of tiles could give them.
public final class TileImages {
  private TileImages() {}

  public static byte[] png(Color color) {
    return image(color, 256, "png");
  }

  public static byte[] jpeg(Color color) {
    return image(color, 256, "jpeg");
  }

  public static byte[] image(Color color, int side, String format) {
    BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(color);
    graphics.fillRect(0, 0, side, side);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, format, bytes);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return bytes.toByteArray();
  }
}
