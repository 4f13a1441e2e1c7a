package nl.noordwijzer.source.format.shapefile;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// The bytes of a file, read-only.
///
/// To be used by the thread that opens it. Every access is checked against the size of the file:
/// reading beyond it throws [IndexOutOfBoundsException]. A file that another program makes shorter
/// meanwhile throws [InternalError].
final class MappedFile implements AutoCloseable {
  private static final ValueLayout.OfInt LITTLE =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfInt BIG =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);
  private static final ValueLayout.OfShort SHORT =
      ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);
  private static final ValueLayout.OfDouble DOUBLE =
      ValueLayout.JAVA_DOUBLE_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

  private final Arena arena;
  private final MemorySegment bytes;

  private MappedFile(Arena arena, MemorySegment bytes) {
    this.arena = arena;
    this.bytes = bytes;
  }

  static MappedFile open(Path file) throws IOException {
    Arena arena = Arena.ofConfined();
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = channel.size();
      return new MappedFile(arena, channel.map(FileChannel.MapMode.READ_ONLY, 0, size, arena));
    } catch (IOException | RuntimeException e) {
      arena.close();
      throw e;
    }
  }

  long size() {
    return bytes.byteSize();
  }

  int unsignedByte(long offset) {
    return Byte.toUnsignedInt(bytes.get(ValueLayout.JAVA_BYTE, offset));
  }

  /// Two bytes, the low one first.
  int unsignedShort(long offset) {
    return Short.toUnsignedInt(bytes.get(SHORT, offset));
  }

  /// Four bytes, the low one first.
  int little(long offset) {
    return bytes.get(LITTLE, offset);
  }

  /// Four bytes, the high one first.
  int big(long offset) {
    return bytes.get(BIG, offset);
  }

  double[] doubles(long offset, int count) {
    return bytes.asSlice(offset, 8L * count).toArray(DOUBLE);
  }

  int[] ints(long offset, int count) {
    return bytes.asSlice(offset, 4L * count).toArray(LITTLE);
  }

  /// Fills an array with the bytes from an offset on.
  void copy(long offset, byte[] target) {
    MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, offset, target, 0, target.length);
  }

  @Override
  public void close() {
    arena.close();
  }
}
