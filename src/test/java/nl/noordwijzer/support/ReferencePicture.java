package nl.noordwijzer.support;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Compares pictures with the ones kept in `src/test/resources/map`.
///
/// Rewritten with `-Dupdate.references=true`; look at them before they are committed.
public final class ReferencePicture {
  /// Difference of a colour channel up to which a pixel counts as the same: that of smoothed edges.
  private static final int CHANNEL = 48;

  /// Part of the pixels that may differ more.
  public static final double PART = 0.002;

  private static final Path FOLDER = Path.of("src", "test", "resources", "map");

  private ReferencePicture() {}

  /// The part of the pixels that differ from the kept picture, 1 when the sizes do; 0 after the
  /// picture was rewritten.
  public static double difference(String name, BufferedImage picture) {
    Path file = FOLDER.resolve(name).resolve("reference.png");
    try {
      if (Boolean.getBoolean("update.references")) {
        Files.createDirectories(file.getParent());
        ImageIO.write(picture, "png", file.toFile());
        return 0;
      }
      return difference(ImageIO.read(file.toFile()), picture);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  public static double difference(BufferedImage one, BufferedImage other) {
    if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
      return 1;
    }
    int differing = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        differing += differs(one.getRGB(x, y), other.getRGB(x, y)) ? 1 : 0;
      }
    }
    return differing / (double) (one.getWidth() * one.getHeight());
  }

  private static boolean differs(int one, int other) {
    for (int shift = 0; shift < 32; shift += 8) {
      if (Math.abs((one >> shift & 0xff) - (other >> shift & 0xff)) > CHANNEL) {
        return true;
      }
    }
    return false;
  }
}
