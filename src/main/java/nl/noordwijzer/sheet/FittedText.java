package nl.noordwijzer.sheet;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.noordwijzer.map.ShapedText;

/// Text set in lines of a given width, smaller where it would not fit in the height otherwise.
///
/// @param font of the plain words
/// @param broken whether a word goes on on the next line
record FittedText(List<Line> set, Font font, boolean broken) {
  private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);
  static final double LEADING = 1.3;
  private static final double ASCENT = 0.97;
  private static final double STEP = 0.95;
  private static final double SMALLEST = 2;

  /// A word is broken rather than set in letters that are smaller than this part.
  private static final double WHOLE_WORDS = 0.6;

  FittedText {
    set = List.copyOf(set);
  }

  /// Words in one font.
  record Run(String words, Font font) {
    double width() {
      return FittedText.width(words, font);
    }
  }

  /// @param sign stands before it, in its indent; empty where there is none
  /// @param indent points
  record Line(List<Run> runs, String sign, double indent) {
    Line {
      runs = List.copyOf(runs);
    }

    double width() {
      return indent + runs.stream().mapToDouble(Run::width).sum();
    }

    String words() {
      return runs.stream().map(Run::words).collect(Collectors.joining());
    }
  }

  /// What the text may take up, in points.
  ///
  /// @param size largest size of the letters
  record Frame(double width, double height, double size) {}

  static FittedText fit(String text, Typeface typeface, Lettering lettering, Frame frame) {
    return fit(Prose.plain(text), typeface, lettering, frame);
  }

  /// Sets paragraphs under each other, all in the same size.
  ///
  /// @param typeface of the plain words
  static FittedText fit(Prose text, Typeface typeface, Lettering lettering, Frame frame) {
    double size = frame.size;
    FittedText fitted = set(text, new LineBreaker(typeface, lettering, size, frame.width));
    while (fitted.height() > frame.height && size > SMALLEST) {
      size *= STEP;
      fitted = set(text, new LineBreaker(typeface, lettering, size, frame.width));
    }
    return fitted;
  }

  /// As [#fit], and smaller too where a word would be broken otherwise, down to a part of its size.
  static FittedText fitWords(Prose text, Typeface typeface, Lettering lettering, Frame frame) {
    FittedText fitted = fit(text, typeface, lettering, frame);
    double size = frame.size;
    while (fitted.broken && size > frame.size * WHOLE_WORDS) {
      size *= STEP;
      fitted = fit(text, typeface, lettering, new Frame(frame.width, frame.height, size));
    }
    return fitted;
  }

  private static FittedText set(Prose text, LineBreaker breaker) {
    text.paragraphs().forEach(breaker::add);
    return new FittedText(breaker.lines(), breaker.font(), breaker.hasBroken());
  }

  static double width(String text, Font font) {
    return ShapedText.isNeeded(text)
        ? ShapedText.of(text, font).width()
        : LetterRuns.of(text, font).stream()
            .mapToDouble(run -> run.font.getStringBounds(run.words, MEASURE).getWidth())
            .sum();
  }

  List<String> lines() {
    return set.stream().map(Line::words).toList();
  }

  double width() {
    return set.stream().mapToDouble(Line::width).max().orElse(0);
  }

  double leading() {
    return font.getSize2D() * LEADING;
  }

  double height() {
    return set.size() * leading();
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
    double baseline = y + font.getSize2D() * ASCENT;
    for (Line line : set) {
      double left = before == 0 ? x : x - before * line.width();
      if (!line.sign.isEmpty()) {
        draw(graphics, new Run(line.sign, font), left, baseline);
      }
      double at = left + line.indent;
      for (Run run : line.runs) {
        draw(graphics, run, at, baseline);
        at += line.runs.size() == 1 ? 0 : run.width();
      }
      baseline += leading();
    }
  }

  static void draw(Graphics2D graphics, Run run, double x, double baseline) {
    if (ShapedText.isNeeded(run.words)) {
      ShapedText.paint(graphics, run.words, run.font, x, baseline);
      return;
    }
    List<Run> parts = LetterRuns.of(run.words, run.font);
    double at = x;
    for (Run part : parts) {
      graphics.setFont(part.font);
      graphics.drawString(part.words, (float) at, (float) baseline);
      at += parts.size() == 1 ? 0 : width(part.words, part.font);
    }
  }
}
