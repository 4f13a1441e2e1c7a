package nl.noordwijzer.source.table;

import java.util.EnumSet;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// How numbers are written. Which of the two holds is decided for a column or a file, never for one
/// cell: `1.234` can be read both ways.
///
/// In both, a space may part the thousands too.
public enum NumberStyle {
  /// `1234.5` or `1,234.5`.
  POINT('.', ','),
  /// `1234,5` or `1.234,5`.
  COMMA(',', '.');

  private static final int LONGEST = 40;
  private static final int GROUP = 3;
  private static final String SPACES = " \u00A0\u202F";

  private final char decimal;
  private final char thousands;

  NumberStyle(char decimal, char thousands) {
    this.decimal = decimal;
    this.thousands = thousands;
  }

  /// The styles that can read a text; empty when it is no number.
  public static Set<NumberStyle> readers(String text) {
    EnumSet<NumberStyle> readers = EnumSet.noneOf(NumberStyle.class);
    for (NumberStyle style : values()) {
      if (style.parse(text).isPresent()) {
        readers.add(style);
      }
    }
    return readers;
  }

  /// The styles that can read every number among the texts; what is no number has no say.
  public static Set<NumberStyle> commonReaders(Stream<String> texts) {
    EnumSet<NumberStyle> common = EnumSet.allOf(NumberStyle.class);
    texts
        .map(NumberStyle::readers)
        .filter(readers -> !readers.isEmpty())
        .forEach(common::retainAll);
    return common;
  }

  /// The number, empty when the text is none in this style.
  public OptionalDouble parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return OptionalDouble.empty();
    }
    char sign = text.charAt(0);
    boolean signed = sign == '-' || sign == '+' || sign == '\u2212';
    String digits = signed ? text.substring(1) : text;
    int mark = digits.indexOf(decimal);
    String fraction = mark < 0 ? "0" : digits.substring(mark + 1);
    String whole = mark == 0 ? "0" : ungrouped(mark < 0 ? digits : digits.substring(0, mark));
    if (!isDigits(fraction) || whole.isEmpty()) {
      return OptionalDouble.empty();
    }
    double value = Double.parseDouble(whole + "." + fraction);
    return OptionalDouble.of(signed && sign != '+' && value != 0 ? -value : value);
  }

  /// The digits without marks between thousands, empty when they are not where they belong.
  private String ungrouped(String digits) {
    char mark = firstMark(digits);
    if (mark == 0) {
      return isDigits(digits) ? digits : "";
    }
    String[] groups = digits.split(Pattern.quote(String.valueOf(mark)), -1);
    boolean starts =
        isDigits(groups[0]) && groups[0].length() <= GROUP && groups[0].charAt(0) != '0';
    for (int i = 1; i < groups.length; i++) {
      starts &= groups[i].length() == GROUP && isDigits(groups[i]);
    }
    return starts ? String.join("", groups) : "";
  }

  private char firstMark(String digits) {
    for (int i = 0; i < digits.length(); i++) {
      char c = digits.charAt(i);
      if (c == thousands || SPACES.indexOf(c) >= 0) {
        return c;
      }
    }
    return 0;
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return !text.isEmpty();
  }
}
