package nl.noordwijzer.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.noordwijzer.text.NoordwijzerException;

/// The text of a file: at most [#MOST_BYTES], strictly UTF-8, without a byte order mark and with
/// line ends as Unix writes them.
///
/// @param name how messages call the file
record TextFile(String name, String text) {
  /// Far more than any region needs, little enough to keep in memory.
  static final int MOST_BYTES = 64 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  static TextFile read(Path path) throws NoordwijzerException {
    try (InputStream in = Files.newInputStream(path, StandardOpenOption.READ)) {
      return read(path.toString(), in);
    } catch (NoSuchFileException e) {
      throw new NoordwijzerException("source.file.absent", e, path);
    } catch (IOException e) {
      throw new NoordwijzerException("source.file.unreadable", e, path);
    }
  }

  /// A file that comes with the program, such as `/assets/indicators.csv`.
  static TextFile shipped(String name) throws NoordwijzerException {
    try (InputStream in = TextFile.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new NoordwijzerException("source.file.absent", null, name);
      }
      return read(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static TextFile read(String name, InputStream in) throws IOException, NoordwijzerException {
    byte[] bytes = in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new NoordwijzerException(
          "source.file.large", null, name, Integer.toString(MOST_BYTES / 1024 / 1024));
    }
    String text = decode(name, bytes).replace("\r\n", "\n");
    if (text.isBlank()) {
      throw new NoordwijzerException("source.file.empty", null, name);
    }
    return new TextFile(name, text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text);
  }

  private static String decode(String name, byte[] bytes) throws NoordwijzerException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      long line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new NoordwijzerException("source.file.encoding", null, name, Long.toString(line));
    }
    return out.flip().toString();
  }

  /// A failure at a line of this file.
  ///
  /// @param more fill `{2}`, `{3}` ... of the sentence
  NoordwijzerException damaged(String key, long line, Object... more) {
    Object[] arguments = new Object[more.length + 2];
    arguments[0] = name;
    arguments[1] = Long.toString(line);
    System.arraycopy(more, 0, arguments, 2, more.length);
    return new NoordwijzerException(key, null, arguments);
  }
}
