package nl.noordwijzer.source.format;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// How a text file is encoded.
///
/// @param markLength bytes of the byte order mark at the start of the file
record TextEncoding(Charset charset, int markLength) {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final int BLOCK = 1 << 16;

  /// By the byte order mark; else UTF-8 when the whole file is valid UTF-8 but for a character that
  /// is cut off at its end; else Windows-1252.
  static TextEncoding of(Path file) throws IOException {
    byte[] start = start(file, 3);
    if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
      return new TextEncoding(StandardCharsets.UTF_8, 3);
    }
    if (startsWith(start, 0xFF, 0xFE)) {
      return new TextEncoding(StandardCharsets.UTF_16LE, 2);
    }
    if (startsWith(start, 0xFE, 0xFF)) {
      return new TextEncoding(StandardCharsets.UTF_16BE, 2);
    }
    return new TextEncoding(isUtf8(file) ? StandardCharsets.UTF_8 : WINDOWS_1252, 0);
  }

  /// Whether the first kilobytes are no text: they hold zero bytes and have no mark of UTF-16.
  static boolean isBinary(byte[] start) {
    if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
      return false;
    }
    for (byte b : start) {
      if (b == 0) {
        return true;
      }
    }
    return false;
  }

  /// The first bytes of a file.
  static byte[] start(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ)) {
      return in.readNBytes(most);
    }
  }

  private static boolean startsWith(byte[] bytes, int... expected) {
    for (int i = 0; i < expected.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isUtf8(Path file) throws IOException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    byte[] block = new byte[BLOCK];
    ByteBuffer bytes = ByteBuffer.allocate(BLOCK + 8);
    CharBuffer characters = CharBuffer.allocate(BLOCK + 8);
    try (InputStream in = Files.newInputStream(file, StandardOpenOption.READ)) {
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        bytes.put(block, 0, n).flip();
        if (decoder.decode(bytes, characters.clear(), false).isError()) {
          return false;
        }
        bytes.compact();
      }
    }
    return true;
  }

  /// The lines with which a file begins, but for the last, which may be cut off.
  ///
  /// @param most characters
  String lines(Path file, int most) throws IOException {
    char[] start = new char[most];
    int n = 0;
    try (Reader in = new InputStreamReader(open(file), charset)) {
      for (int more = 0; more >= 0 && n < most; more = in.read(start, n, most - n)) {
        n += more;
      }
    }
    String text = new String(start, 0, n);
    return n < most ? text : text.substring(0, Math.max(0, text.lastIndexOf('\n')));
  }

  /// The file behind its byte order mark.
  InputStream open(Path file) throws IOException {
    InputStream in =
        new BufferedInputStream(Files.newInputStream(file, StandardOpenOption.READ), BLOCK);
    in.skipNBytes(markLength);
    return in;
  }
}
