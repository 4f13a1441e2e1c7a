package nl.noordwijzer.sheet;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Arrays;
import nl.noordwijzer.picture.PictureReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// A picture for pages, with the file it came in: writers embed that where they can.
public final class SheetImage {
  /// Longest side that is kept, pixels: 420 mm at 300 dots per inch.
  private static final int LONGEST = 4960;

  private static final int JPEG = 0xff;

  private final byte[] file;
  private final BufferedImage pixels;

  private SheetImage(byte[] file, BufferedImage pixels) {
    this.file = file;
    this.pixels = pixels;
  }

  /// Reads a PNG or JPEG file. For a worker.
  ///
  /// @throws NoordwijzerException when it is no such picture, is damaged or is too large
  public static SheetImage read(Path file) throws NoordwijzerException {
    return of(String.valueOf(file.getFileName()), PictureReader.read(file, LONGEST));
  }

  /// @param name for messages
  /// @param file a PNG or JPEG file
  /// @throws NoordwijzerException when it is no such picture, or is damaged
  public static SheetImage of(String name, byte[] file) throws NoordwijzerException {
    return new SheetImage(file.clone(), PictureReader.pixels(name, file, LONGEST));
  }

  /// As large as fits in a box, along its left side.
  public Box atLeftOf(Box box) {
    double ratio = (double) pixels.getWidth() / pixels.getHeight();
    double height = Math.min(box.height(), box.width() / ratio);
    return new Box(box.x(), box.y() + (box.height() - height) / 2, height * ratio, height);
  }

  boolean isJpeg() {
    return (file[0] & JPEG) == JPEG;
  }

  byte[] file() {
    return file.clone();
  }

  BufferedImage pixels() {
    return pixels;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SheetImage image && Arrays.equals(file, image.file);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(file);
  }
}
