package nl.noordwijzer.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/// Text set in lines of a given width, smaller where it would not fit in the height otherwise.
record FittedText(List<String> lines, Font font) {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  private static final double LEADING = 1.3;
  private static final double ASCENT = 0.97;
  private static final double STEP = 0.95;
  private static final double SMALLEST = 2;

  FittedText {
    lines = List.copyOf(lines);
  }

  /// What the text may take up, in points.
  ///
  /// @param size largest size of the letters
  record Frame(double width, double height, double size) {}

  static FittedText fit(String text, Typeface typeface, Frame frame) {
    return fit(List.of(text), typeface, frame);
  }

  /// Sets paragraphs under each other, all in the same size.
  static FittedText fit(List<String> paragraphs, Typeface typeface, Frame frame) {
    double size = frame.size;
    FittedText text = set(paragraphs, typeface.at(size), frame.width);
    while (text.height() > frame.height && size > SMALLEST) {
      size *= STEP;
      text = set(paragraphs, typeface.at(size), frame.width);
    }
    return text;
  }

  private static FittedText set(List<String> paragraphs, Font font, double width) {
    List<String> lines = new ArrayList<>();
    paragraphs.forEach(paragraph -> wrap(paragraph, font, width, lines));
    return new FittedText(lines, font);
  }

  private static void wrap(String paragraph, Font font, double width, List<String> lines) {
    StringBuilder line = new StringBuilder();
    for (String word : paragraph.strip().split(" +")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (width(longer, font) <= width) {
        line.replace(0, line.length(), longer);
        continue;
      }
      if (!line.isEmpty()) {
        lines.add(line.toString());
      }
      line.replace(0, line.length(), breakWord(word, font, width, lines));
    }
    lines.add(line.toString());
  }

  /// Adds the full lines of a word that is wider than a line, and returns what is left of it.
  private static String breakWord(String word, Font font, double width, List<String> lines) {
    String rest = word;
    while (rest.length() > 1 && width(rest, font) > width) {
      int end = rest.length() - 1;
      while (end > 1 && width(rest.substring(0, end), font) > width) {
        end--;
      }
      lines.add(rest.substring(0, end));
      rest = rest.substring(end);
    }
    return rest;
  }

  static double width(String text, Font font) {
    return font.getStringBounds(text, MEASURE).getWidth();
  }

  double width() {
    return lines.stream().mapToDouble(line -> width(line, font)).max().orElse(0);
  }

  double leading() {
    return font.getSize2D() * LEADING;
  }

  double height() {
    return lines.size() * leading();
  }

  /// Paints the lines, the top left at (x, y).
  void paint(Graphics2D graphics, double x, double y) {
    paint(graphics, x, y, 0);
  }

  /// Paints the lines, each ending at x.
  void paintRight(Graphics2D graphics, double x, double y) {
    paint(graphics, x, y, 1);
  }

  /// Paints the lines, each with its middle at x.
  void paintCentred(Graphics2D graphics, double x, double y) {
    paint(graphics, x, y, 0.5);
  }

  /// @param before part of each line that comes before x
  private void paint(Graphics2D graphics, double x, double y, double before) {
    graphics.setFont(font);
    double baseline = y + font.getSize2D() * ASCENT;
    for (String line : lines) {
      double left = before == 0 ? x : x - before * width(line, font);
      graphics.drawString(line, (float) left, (float) baseline);
      baseline += leading();
    }
  }
}
