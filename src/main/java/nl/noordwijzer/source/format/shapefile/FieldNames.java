package nl.noordwijzer.source.format.shapefile;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Names of columns as a .dbf can hold them: at most ten bytes, each once whatever its case.
final class FieldNames {
  static final int LONGEST = 10;

  private FieldNames() {}

  static List<String> of(List<String> names) {
    List<String> all = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (String name : names) {
      String clean = name.strip().replace('\0', ' ');
      String base = clean.isEmpty() ? "COLUMN" : clean;
      String unique = shortened(base, LONGEST);
      for (int i = 1; !taken.add(unique.toLowerCase(Locale.ROOT)); i++) {
        String end = "_" + i;
        unique = shortened(base, LONGEST - end.length()) + end;
      }
      all.add(unique);
    }
    return all;
  }

  /// As many of the first characters as fit in so many bytes of UTF-8.
  static String shortened(String text, int bytes) {
    int end = 0;
    int used = 0;
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      used += text.substring(end, next).getBytes(StandardCharsets.UTF_8).length;
      if (used > bytes) {
        break;
      }
      end = next;
    }
    return text.substring(0, end);
  }
}
