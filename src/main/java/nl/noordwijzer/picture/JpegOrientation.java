package nl.noordwijzer.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Optional;

/// How a camera was held, as it wrote that in a JPEG file: 1 for upright, up to 8 (EXIF 2.3, tag
/// 0x0112).
final class JpegOrientation {
  private static final int APP1 = 0xFFE1;
  private static final long EXIF = 0x457869660000L;
  private static final int TAG = 0x0112;
  private static final int ENTRY = 12;

  private JpegOrientation() {}

  /// 1 where the file does not tell.
  static int of(byte[] file) {
    try {
      return exif(ByteBuffer.wrap(file)).map(JpegOrientation::orientation).orElse(1);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return 1;
    }
  }

  private static Optional<ByteBuffer> exif(ByteBuffer file) {
    return JpegParts.of(file).stream()
        .filter(part -> part.marker() == APP1)
        .map(JpegParts.Part::words)
        .filter(told -> told.remaining() >= Long.BYTES && told.getLong(0) >>> 16 == EXIF)
        .findFirst()
        .map(told -> told.slice(6, told.remaining() - 6));
  }

  private static int orientation(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(directory));
    for (int i = 0; i < entries; i++) {
      int entry = directory + 2 + i * ENTRY;
      if (Short.toUnsignedInt(tiff.getShort(entry)) == TAG) {
        int value = tiff.getShort(entry + 8);
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }
}
