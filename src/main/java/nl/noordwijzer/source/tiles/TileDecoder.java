package nl.noordwijzer.source.tiles;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Turns the bytes of a tile into pixels.
final class TileDecoder {
  private TileDecoder() {}

  /// Empty when they are no picture of the size of a tile.
  static Optional<TilePicture> decode(StoredTile tile) {
    try (InputStream in = new ByteArrayInputStream(tile.image());
        ImageInputStream image = new MemoryCacheImageInputStream(in)) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByMIMEType(tile.type());
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      return pixels(readers.next(), image)
          .map(argb -> new TilePicture(tile.address(), argb, tile.fetched()));
    } catch (IOException | RuntimeException _) {
      // Readers of pictures meet damage with exceptions of many kinds.
      return Optional.empty();
    }
  }

  private static Optional<int[]> pixels(ImageReader reader, ImageInputStream in)
      throws IOException {
    int side = TileMatrix.PIXELS;
    try {
      reader.setInput(in, true, true);
      if (reader.getWidth(0) != side || reader.getHeight(0) != side) {
        return Optional.empty();
      }
      BufferedImage image = reader.read(0);
      return Optional.of(image.getRGB(0, 0, side, side, null, 0, side));
    } finally {
      reader.dispose();
    }
  }
}
