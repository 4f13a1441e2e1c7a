package nl.noordwijzer.geopackage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// The pages of a database, read without SQLite, which refuses much of a file that is damaged
/// somewhere. Their form is that of <https://www.sqlite.org/fileformat2.html>.
final class Pages implements AutoCloseable {
  /// Bytes at the beginning of the first page that tell about the whole file.
  static final int HEADER = 100;

  private static final int USUAL_SIZE = 4096;
  private static final int SMALLEST = 512;
  private static final int LARGEST = 65_536;

  private final FileChannel channel;
  private final int count;
  private final int size;
  private final int reserved;
  private final Charset charset;
  private final int firstFree;

  private Pages(FileChannel channel, ByteBuffer header) throws IOException {
    this.channel = channel;
    int told = header.getShort(16) & 0xFFFF;
    int pageSize = told == 1 ? LARGEST : told;
    boolean known = pageSize >= SMALLEST && Integer.bitCount(pageSize) == 1;
    size = known ? pageSize : USUAL_SIZE;
    reserved = known ? Math.min(header.get(20) & 0xFF, size - 480) : 0;
    charset =
        switch (header.getInt(56)) {
          case 2 -> StandardCharsets.UTF_16LE;
          case 3 -> StandardCharsets.UTF_16BE;
          default -> StandardCharsets.UTF_8;
        };
    firstFree = header.getInt(32);
    count = Math.toIntExact(Math.min(Integer.MAX_VALUE, (channel.size() + size - 1) / size));
  }

  static Pages of(Path file) throws IOException {
    FileChannel channel = FileChannel.open(file);
    try {
      ByteBuffer header = ByteBuffer.allocate(HEADER);
      channel.read(header, 0);
      return new Pages(channel, header);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  /// How many there are, the last maybe cut off.
  int count() {
    return count;
  }

  /// Bytes of a page that hold something.
  int usable() {
    return size - reserved;
  }

  /// Of all text in the file.
  Charset charset() {
    return charset;
  }

  /// The first page of the list of pages that are not in use; 0 for none.
  int firstFree() {
    return firstFree;
  }

  /// A page, with zeros where it is cut off; null when there is none of this number.
  @Nullable ByteBuffer page(int number) throws IOException {
    if (number < 1 || number > count) {
      return null;
    }
    ByteBuffer page = ByteBuffer.allocate(size);
    long start = (long) (number - 1) * size;
    int read = 0;
    while (read >= 0 && page.hasRemaining()) {
      read = channel.read(page, start + page.position());
    }
    return page.clear();
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
