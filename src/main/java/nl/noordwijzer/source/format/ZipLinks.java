package nl.noordwijzer.source.format;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/// The entries of a ZIP that are symbolic links, as its central directory tells. Java reads them as
/// small files with the text of the link.
final class ZipLinks {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final long LARGEST_DIRECTORY = 16L << 20;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0xF000;
  private static final int LINK = 0xA000;
  private static final int UTF_8 = 1 << 11;

  private ZipLinks() {}

  /// Names of the links. A directory in the form for archives above 4 GB is not looked at: nothing
  /// in it is followed either.
  static Set<String> in(Path zip) throws IOException {
    try (SeekableByteChannel channel = Files.newByteChannel(zip)) {
      long size = channel.size();
      int tail = (int) Math.min(size, END_LENGTH + LONGEST_COMMENT);
      ByteBuffer end = read(channel, size - tail, tail);
      for (int at = tail - END_LENGTH; at >= 0; at--) {
        if (end.getInt(at) == END_SIGNATURE) {
          long length = Integer.toUnsignedLong(end.getInt(at + 12));
          long place = Integer.toUnsignedLong(end.getInt(at + 16));
          return length > LARGEST_DIRECTORY || place + length > size
              ? Set.of()
              : links(read(channel, place, (int) length));
        }
      }
      return Set.of();
    }
  }

  private static ByteBuffer read(SeekableByteChannel channel, long place, int length)
      throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    channel.position(place);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      // until all is there
    }
    return bytes.flip();
  }

  private static Set<String> links(ByteBuffer directory) {
    Set<String> links = new HashSet<>();
    int at = 0;
    while (at + ENTRY_LENGTH <= directory.limit() && directory.getInt(at) == ENTRY_SIGNATURE) {
      int name = unsigned(directory, at + 28);
      int next = at + ENTRY_LENGTH + name;
      boolean isUnix = directory.get(at + 5) == UNIX;
      if (isUnix
          && (unsigned(directory, at + 40) & FILE_TYPE) == LINK
          && next <= directory.limit()) {
        boolean utf8 = (unsigned(directory, at + 8) & UTF_8) != 0;
        byte[] bytes = new byte[name];
        directory.get(at + ENTRY_LENGTH, bytes);
        links.add(new String(bytes, utf8 ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1));
      }
      at = next + unsigned(directory, at + 30) + unsigned(directory, at + 32);
    }
    return links;
  }

  private static int unsigned(ByteBuffer bytes, int at) {
    return Short.toUnsignedInt(bytes.getShort(at));
  }
}
