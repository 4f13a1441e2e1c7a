package nl.noordwijzer.sheet;

import java.util.ArrayList;
import java.util.List;

/// Reads text as people write it with a few signs: `**bold**`, `*italic*`, a line that begins with
/// `- ` for an item of a list, and a backslash before a sign that is just a sign.
///
/// A sign without its counterpart in the same line is just a sign.
public final class Markup {
  private static final String ITEM = "- ";

  private final String line;
  private final List<Prose.Span> spans = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private boolean bold;
  private boolean italic;
  private int at;

  private Markup(String line) {
    this.line = line;
  }

  /// Each line is a paragraph.
  public static Prose read(String text) {
    return text.isEmpty()
        ? Prose.plain(text)
        : new Prose(text.lines().map(Markup::paragraph).toList());
  }

  /// The text such that [#read] gives it back as it is.
  public static String escaped(String text) {
    return text.replaceAll("[\\\\*-]", "\\\\$0");
  }

  private static Prose.Paragraph paragraph(String line) {
    boolean listed = line.stripLeading().startsWith(ITEM);
    String rest = listed ? line.stripLeading().substring(ITEM.length()) : line;
    return new Prose.Paragraph(new Markup(rest).spans(), listed);
  }

  private List<Prose.Span> spans() {
    while (at < line.length()) {
      step();
    }
    if (!words.isEmpty() || spans.isEmpty()) {
      endSpan();
    }
    return spans;
  }

  private void step() {
    if (line.charAt(at) == '\\' && isSign(at + 1)) {
      words.append(line.charAt(at + 1));
      at += 2;
    } else if (line.startsWith("**", at) && turns(bold, "**")) {
      endSpan();
      bold = !bold;
      at += 2;
    } else if (line.charAt(at) == '*' && turns(italic, "*")) {
      endSpan();
      italic = !italic;
      at++;
    } else {
      words.append(line.charAt(at));
      at++;
    }
  }

  private boolean isSign(int place) {
    return place < line.length() && "\\*-".indexOf(line.charAt(place)) >= 0;
  }

  /// Whether a sign here ends what it began, or begins something that ends.
  private boolean turns(boolean on, String sign) {
    int next = at + sign.length();
    if (on) {
      return at > 0 && !Character.isWhitespace(line.charAt(at - 1));
    }
    return next < line.length() && !Character.isWhitespace(line.charAt(next)) && ends(next, sign);
  }

  private boolean ends(int from, String sign) {
    for (int i = from + 1; i < line.length(); i++) {
      boolean plain = line.charAt(i - 1) != '\\' && !Character.isWhitespace(line.charAt(i - 1));
      if (plain && line.startsWith(sign, i)) {
        return true;
      }
    }
    return false;
  }

  private void endSpan() {
    if (!words.isEmpty() || (spans.isEmpty() && at >= line.length())) {
      spans.add(new Prose.Span(words.toString(), bold, italic));
      words.setLength(0);
    }
  }
}
