package nl.noordwijzer.map;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A name set in one or more lines.
///
/// @param width of the longest line, units
record LabelText(List<String> lines, Font font, double width) {
  private static final int MOST_LINES = 3;
  private static final double LEADING = 1.12;

  /// Letters of a name that is shortened, at most.
  private static final int SHORT = 18;

  /// Letters that tell something of it, at least.
  private static final int TELLING = 8;

  double lineHeight() {
    return font.getSize2D() * LEADING;
  }

  double height() {
    return lines.size() * lineHeight();
  }

  /// The first words of a long name, with dots for the rest; empty where it has no two that are
  /// left out.
  static Optional<String> shortened(String name) {
    List<String> words = List.of(name.split(" "));
    StringBuilder kept = new StringBuilder(words.getFirst());
    int taken = 1;
    while (taken < words.size()
        && (kept.length() < TELLING || kept.length() + 1 + words.get(taken).length() <= SHORT)) {
      kept.append(' ').append(words.get(taken));
      taken++;
    }
    return taken + 1 < words.size()
        ? Optional.of(kept.toString().replaceFirst("( \\p{L}{1,3})?[,;:]?$", "") + "…")
        : Optional.empty();
  }

  /// The ways to set a name, on one line first; breaks come at spaces and after hyphens.
  static List<LabelText> options(String name, Font font) {
    List<String> words = List.of(name.split("(?<=[ -])"));
    List<LabelText> options = new ArrayList<>();
    for (int lines = 1; lines <= Math.min(MOST_LINES, words.size()); lines++) {
      options.add(narrowest(words, lines, font));
    }
    return options;
  }

  /// As the other, for a name with what is said of it: rather broken between the two than within
  /// one of them.
  static List<LabelText> options(String name, String said, Font font) {
    if (said.isEmpty()) {
      return options(name, font);
    }
    List<LabelText> options = new ArrayList<>(options(name + ": " + said, font));
    options.add(1, set(List.of(name + ":", said), font));
    return options;
  }

  private static LabelText narrowest(List<String> words, int lines, Font font) {
    if (lines == 1) {
      return set(List.of(String.join("", words)), font);
    }
    LabelText best = set(List.of(String.join("", words)), font);
    for (int first = 1; first <= words.size() - lines + 1; first++) {
      LabelText rest = narrowest(words.subList(first, words.size()), lines - 1, font);
      List<String> all = new ArrayList<>();
      all.add(String.join("", words.subList(0, first)));
      all.addAll(rest.lines);
      LabelText candidate = set(all, font);
      best = candidate.width < best.width ? candidate : best;
    }
    return best;
  }

  private static LabelText set(List<String> lines, Font font) {
    List<String> stripped = lines.stream().map(String::strip).toList();
    double width =
        stripped.stream().mapToDouble(line -> MapFonts.width(font, line)).max().orElse(0);
    return new LabelText(stripped, font, width);
  }
}
