package nl.noordwijzer.picture;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
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

  /// @param marker what kind of part it is
  /// @param words what stands in it
  record Part(int marker, ByteBuffer words) {}

  /// The parts before the picture itself, the start of that among them; those there are of a file
  /// that is cut off between them.
  ///
  /// @param file goes on to the picture
  static List<Part> of(ByteBuffer file) {
    List<Part> parts = new ArrayList<>();
    if (file.remaining() < 4 || Short.toUnsignedInt(file.getShort()) != START_OF_IMAGE) {
      return parts;
    }
    int marker = START_OF_IMAGE;
    while (file.remaining() > 4 && marker != START_OF_SCAN) {
      marker = Short.toUnsignedInt(file.getShort());
      int length = Short.toUnsignedInt(file.getShort()) - 2;
      if (marker < 0xFF00 || length < 0) {
        return parts;
      }
      parts.add(new Part(marker, file.slice(file.position(), length)));
      file.position(file.position() + length);
    }
    return parts;
  }

  /// Whether a file has nothing beside its picture, neither in it nor behind it.
  static boolean arePictureOnly(byte[] file) {
    ByteBuffer rest = ByteBuffer.wrap(file);
    try {
      List<Integer> markers = of(rest).stream().map(Part::marker).toList();
      return !markers.isEmpty()
          && markers.getLast() == START_OF_SCAN
          && OF_THE_PICTURE.containsAll(markers.subList(0, markers.size() - 1))
          && endsWithItsPicture(rest);
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException _) {
      return false;
    }
  }

  /// Within a picture the sign of its end cannot come.
  private static boolean endsWithItsPicture(ByteBuffer rest) {
    while (Short.toUnsignedInt(rest.getShort(rest.position())) != END_OF_IMAGE) {
      rest.get();
    }
    return rest.remaining() == Short.BYTES;
  }
}
