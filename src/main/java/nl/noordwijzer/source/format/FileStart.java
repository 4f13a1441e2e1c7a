package nl.noordwijzer.source.format;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/// The name and the first bytes of a file, by which its format is known.
///
/// @param text the first bytes as Latin-1, empty when the file cannot be read
record FileStart(String name, String text) {
  private static final int LENGTH = 4096;
  private static final int SHORT = 16;
  private static final String BOM = "\u00EF\u00BB\u00BF";

  static FileStart of(Path file) {
    String name = nameOf(file).toLowerCase(Locale.ROOT);
    if (!Files.isRegularFile(file)) {
      return new FileStart("", "");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return new FileStart(name, new String(in.readNBytes(LENGTH), StandardCharsets.ISO_8859_1));
    } catch (IOException _) {
      return new FileStart(name, "");
    }
  }

  static String nameOf(Path file) {
    return String.valueOf(file.getFileName());
  }

  /// The name of a file without its extension.
  static String stemOf(Path file) {
    String name = nameOf(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  boolean isNamed(String... extensions) {
    return Arrays.stream(extensions).anyMatch(name::endsWith);
  }

  /// Whether there is too little in the file to tell what it is.
  boolean isShort() {
    return text.length() < SHORT;
  }

  boolean isSqlite() {
    return text.startsWith("SQLite format 3\0");
  }

  boolean isZip() {
    return text.startsWith("PK\3\4") || text.startsWith("PK\5\6");
  }

  /// Whether it begins as a JSON object that has a type, as every GeoJSON object has.
  boolean isJsonWithType() {
    String start = text.startsWith(BOM) ? text.substring(BOM.length()) : text;
    return start.stripLeading().startsWith("{")
        && (start.contains("\"type\"") || start.contains("\"features\""));
  }
}
