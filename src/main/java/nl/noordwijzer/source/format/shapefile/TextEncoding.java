package nl.noordwijzer.source.format.shapefile;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How the texts of a .dbf are written: names of encodings, and what may be UTF-8.
final class TextEncoding {
  static final Charset WINDOWS = Charset.forName("windows-1252");

  private static final Pattern LANGUAGE = Pattern.compile("LDID/(\\d{1,3})");
  private static final Pattern PAGE = Pattern.compile("(?:ANSI|OEM|CP|WINDOWS)?(\\d{3,5})");
  private static final Pattern LATIN = Pattern.compile("(?:ISO)?8859(\\d{1,2})");

  /// Code pages of the numbers of encodings ("language drivers") of dBASE.
  private static final Map<Integer, Integer> LANGUAGES =
      Map.ofEntries(
          Map.entry(0x01, 437),
          Map.entry(0x02, 850),
          Map.entry(0x03, 1252),
          Map.entry(0x57, 1252),
          Map.entry(0x58, 1252),
          Map.entry(0x59, 1252),
          Map.entry(0x64, 852),
          Map.entry(0x65, 866),
          Map.entry(0x66, 865),
          Map.entry(0xC8, 1250),
          Map.entry(0xC9, 1251),
          Map.entry(0xCA, 1254),
          Map.entry(0xCB, 1253),
          Map.entry(0xCC, 1257));

  private TextEncoding() {}

  /// The encoding that a .cpg names, such as `UTF-8`, `1252`, `ANSI 1252`, `88591`; none when it is
  /// not known.
  static Optional<Charset> named(String text) {
    String name = text.toUpperCase(Locale.ROOT).replaceAll("[\\s_-]", "");
    Matcher language = LANGUAGE.matcher(name);
    if (language.matches()) {
      return ofLanguage(Integer.parseInt(language.group(1)));
    }
    Matcher latin = LATIN.matcher(name);
    if (latin.matches()) {
      return charset("ISO-8859-" + latin.group(1));
    }
    Matcher page = PAGE.matcher(name);
    return page.matches() ? ofPage(Integer.parseInt(page.group(1))) : charset(text);
  }

  /// The encoding of a number in the head of a .dbf.
  static Optional<Charset> ofLanguage(int number) {
    return Optional.ofNullable(LANGUAGES.get(number)).flatMap(TextEncoding::ofPage);
  }

  private static Optional<Charset> ofPage(int page) {
    if (page == 65001) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    return charset(page >= 1250 && page <= 1258 ? "windows-" + page : "IBM" + page);
  }

  private static Optional<Charset> charset(String name) {
    try {
      return Optional.of(Charset.forName(name));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException _) {
      return Optional.empty();
    }
  }

  /// Whether bytes are UTF-8, where the last character may be cut off, as at the end of a column.
  static boolean isUtf8(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to) {
      int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes[at]);
      if (length == 0) {
        return false;
      }
      for (int i = at + 1; i < Math.min(at + length, to); i++) {
        if ((bytes[i] & 0xC0) != 0x80) {
          return false;
        }
      }
      at += length;
    }
    return true;
  }

  private static int sequenceLength(byte first) {
    int value = first & 0xFF;
    if (value >= 0xC2 && value <= 0xDF) {
      return 2;
    }
    if (value >= 0xE0 && value <= 0xEF) {
      return 3;
    }
    return value >= 0xF0 && value <= 0xF4 ? 4 : 0;
  }
}
