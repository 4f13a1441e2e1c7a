package nl.noordwijzer.sheet;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/// A TrueType file from which letters are drawn, and which writers embed.
final class FontFile {
  private static final String FOLDER = "/assets/fonts/";

  private final String name;
  private final byte[] bytes;

  private FontFile(String name, byte[] bytes) {
    this.name = name;
    this.bytes = bytes;
  }

  /// One that comes with the program.
  static FontFile shipped(String name) {
    return new FontFile(name, new byte[0]);
  }

  /// One of a user.
  static FontFile of(String name, byte[] bytes) {
    return new FontFile(name, bytes);
  }

  /// To be closed by the caller.
  InputStream open() {
    if (bytes.length > 0) {
      return new ByteArrayInputStream(bytes);
    }
    InputStream in = FontFile.class.getResourceAsStream(FOLDER + name);
    if (in == null) {
      throw new IllegalStateException("no font " + name);
    }
    return in;
  }

  @Override
  public String toString() {
    return name;
  }
}
