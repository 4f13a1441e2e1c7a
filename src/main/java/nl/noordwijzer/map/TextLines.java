package nl.noordwijzer.map;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Breaks running text into lines.
final class TextLines {
  private TextLines() {}

  /// Lines not wider than the given width where words allow it; breaks come at spaces.
  static List<String> wrap(String text, Font font, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && MapFonts.width(font, longer) > width) {
        lines.add(line.toString());
        line.setLength(0);
        line.append(word);
      } else {
        line.setLength(0);
        line.append(longer);
      }
    }
    lines.add(line.toString());
    return lines;
  }
}
