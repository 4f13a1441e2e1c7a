package nl.noordwijzer.sheet;

import java.awt.Font;
import java.util.ArrayList;
import java.util.List;

/// Breaks paragraphs into lines between words, and in a word that is wider than a line.
final class LineBreaker {
  private static final String SIGN = "•";

  /// Before the words of an item of a list, in parts of the size of its letters.
  static final double INDENT = 1.1;

  /// Words in a line that can give its last to a word that would be alone below it.
  private static final int SPARES = 5;

  private final Typeface typeface;
  private final Lettering lettering;
  private final double size;
  private final double width;
  private final List<FittedText.Line> lines = new ArrayList<>();
  private final List<FittedText.Run> line = new ArrayList<>();
  private String sign = "";
  private double indent;
  private boolean broken;

  /// @param typeface of the plain words
  /// @param width of a line, points
  LineBreaker(Typeface typeface, Lettering lettering, double size, double width) {
    this.typeface = typeface;
    this.lettering = lettering;
    this.size = size;
    this.width = width;
  }

  Font font() {
    return lettering.at(typeface, size);
  }

  /// Whether a word goes on on the next line.
  boolean hasBroken() {
    return broken;
  }

  List<FittedText.Line> lines() {
    return lines;
  }

  void add(Prose.Paragraph paragraph) {
    sign = paragraph.listed() ? SIGN : "";
    indent = paragraph.listed() ? INDENT * size : 0;
    List<List<FittedText.Run>> words = words(paragraph);
    int before = lines.size();
    set(words);
    if (endsAlone(before) && staysWhole(words)) {
      lines.subList(before, lines.size()).clear();
      sign = paragraph.listed() ? SIGN : "";
      set(withLastTwoJoined(words));
    }
  }

  private void set(List<List<FittedText.Run>> words) {
    words.forEach(this::word);
    endLine();
  }

  /// Whether the last word of the paragraph has a line of its own, below one that can spare a word.
  private boolean endsAlone(int before) {
    return lines.size() - before > 1
        && !lines.getLast().words().contains(" ")
        && lines.get(lines.size() - 2).words().split(" ").length >= SPARES;
  }

  /// Whether the last two words fit on a line together.
  private boolean staysWhole(List<List<FittedText.Run>> words) {
    return width(withLastTwoJoined(words).getLast()) <= room();
  }

  private static List<List<FittedText.Run>> withLastTwoJoined(List<List<FittedText.Run>> words) {
    List<List<FittedText.Run>> joined = new ArrayList<>(words.subList(0, words.size() - 1));
    List<FittedText.Run> end = new ArrayList<>(joined.removeLast());
    List<FittedText.Run> last = words.getLast();
    end.add(new FittedText.Run(" " + last.getFirst().words(), last.getFirst().font()));
    end.addAll(last.subList(1, last.size()));
    joined.add(end);
    return joined;
  }

  /// What may not be parted, such as a bold word with the comma after it.
  private List<List<FittedText.Run>> words(Prose.Paragraph paragraph) {
    List<List<FittedText.Run>> words = new ArrayList<>();
    boolean joined = false;
    for (Prose.Span span : paragraph.spans()) {
      Font font = font(span);
      joined &= !span.words().startsWith(" ");
      for (String word : span.words().strip().split(" +")) {
        if (!joined) {
          words.add(new ArrayList<>());
        }
        words.getLast().add(new FittedText.Run(word, font));
        joined = false;
      }
      joined = !span.words().endsWith(" ");
    }
    return words;
  }

  private Font font(Prose.Span span) {
    return lettering.at(
        Typeface.of(typeface.isBold() || span.bold(), typeface.isItalic() || span.italic()), size);
  }

  private void word(List<FittedText.Run> word) {
    List<FittedText.Run> longer = with(word);
    if (width(longer) > room()) {
      if (!line.isEmpty()) {
        endLine();
      }
      word.forEach(this::put);
    } else {
      line.clear();
      line.addAll(longer);
    }
  }

  private double room() {
    return Math.max(1, width - indent);
  }

  private static double width(List<FittedText.Run> runs) {
    return runs.stream().mapToDouble(FittedText.Run::width).sum();
  }

  /// The line with a word more; words in one font are one run.
  private List<FittedText.Run> with(List<FittedText.Run> word) {
    List<FittedText.Run> longer = new ArrayList<>(line);
    for (FittedText.Run run : word) {
      boolean first = run.equals(word.getFirst()) && !line.isEmpty();
      FittedText.Run next = first ? new FittedText.Run(" " + run.words(), run.font()) : run;
      if (longer.isEmpty() || !longer.getLast().font().equals(next.font())) {
        longer.add(next);
      } else {
        FittedText.Run last = longer.removeLast();
        longer.add(new FittedText.Run(last.words() + next.words(), last.font()));
      }
    }
    return longer;
  }

  /// Puts a run on the line, in full lines where it is wider than one.
  private void put(FittedText.Run run) {
    String rest = run.words();
    double left = room() - width(line);
    while (letters(rest) > 1 && FittedText.width(rest, run.font()) > left) {
      int end = end(rest, run.font(), left);
      line.add(new FittedText.Run(rest.substring(0, end), run.font()));
      broken = true;
      endLine();
      rest = rest.substring(end);
      left = room();
    }
    line.add(new FittedText.Run(rest, run.font()));
  }

  private static int letters(String text) {
    return text.codePointCount(0, text.length());
  }

  /// Where the letters end that fit, of a text that does not; after the first at least, and never
  /// within one. A text of any length is measured for a few lines of it only.
  private static int end(String text, Font font, double room) {
    int over = 1;
    do {
      over = Math.min(2 * over, letters(text));
    } while (over < letters(text) && fits(text, over, font, room));
    int fitting = Math.max(1, over / 2);
    while (over - fitting > 1) {
      int middle = (fitting + over) / 2;
      boolean more = fits(text, middle, font, room);
      fitting = more ? middle : fitting;
      over = more ? over : middle;
    }
    return text.offsetByCodePoints(0, fitting);
  }

  private static boolean fits(String text, int letters, Font font, double room) {
    return FittedText.width(text.substring(0, text.offsetByCodePoints(0, letters)), font) <= room;
  }

  private void endLine() {
    lines.add(new FittedText.Line(line, sign, indent));
    line.clear();
    sign = "";
  }
}
