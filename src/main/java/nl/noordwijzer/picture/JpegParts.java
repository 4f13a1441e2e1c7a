package nl.noordwijzer.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Set;

/// The parts of a JPEG file (ITU T.81, annex B): cameras and programs write words between them,
/// such as where the camera was.
final class JpegParts {
  private static final int START_OF_IMAGE = 0xFFD8;
  private static final int END_OF_IMAGE = 0xFFD9;
  private static final int START_OF_SCAN = 0xFFDA;

  /// Sizes, tables of numbers, and the markers of JFIF and Adobe, which say how colours are kept.
  private static final Set<Integer> OF_THE_PICTURE =
      Set.of(0xFFC0, 0xFFC1, 0xFFC2, 0xFFC4, 0xFFDB, 0xFFDD, 0xFFE0, 0xFFEE);

  private JpegParts() {}

  /// Whether a file has nothing beside its picture, neither in it nor behind it.
  static boolean arePictureOnly(byte[] file) {
    ByteBuffer rest = ByteBuffer.wrap(file);
    try {
      if (marker(rest) != START_OF_IMAGE) {
        return false;
      }
      int marker = marker(rest);
      while (OF_THE_PICTURE.contains(marker)) {
        rest.position(rest.position() + Short.toUnsignedInt(rest.getShort(rest.position())));
        marker = marker(rest);
      }
      return marker == START_OF_SCAN && endsWithItsPicture(rest);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return false;
    }
  }

  private static int marker(ByteBuffer rest) {
    return Short.toUnsignedInt(rest.getShort());
  }

  /// Within a picture the sign of its end cannot come.
  private static boolean endsWithItsPicture(ByteBuffer rest) {
    while (Short.toUnsignedInt(rest.getShort(rest.position())) != END_OF_IMAGE) {
      rest.get();
    }
    return rest.remaining() == Short.BYTES;
  }
}
