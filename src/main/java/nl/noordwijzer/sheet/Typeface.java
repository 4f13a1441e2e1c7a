package nl.noordwijzer.sheet;

import java.awt.Font;

/// Weight and slant of letters.
public enum Typeface {
  REGULAR(400, Font.PLAIN),
  BOLD(700, Font.BOLD),
  ITALIC(400, Font.ITALIC),
  BOLD_ITALIC(700, Font.BOLD | Font.ITALIC);

  /// Drawn in the place of a letter that a typeface does not have.
  static final int UNKNOWN = '□';

  private final int weight;
  private final int style;

  Typeface(int weight, int style) {
    this.weight = weight;
    this.style = style;
  }

  static Typeface of(Font font) {
    return of(font.isBold(), font.isItalic());
  }

  static Typeface of(boolean bold, boolean italic) {
    if (bold) {
      return italic ? BOLD_ITALIC : BOLD;
    }
    return italic ? ITALIC : REGULAR;
  }

  boolean isBold() {
    return weight > 400;
  }

  boolean isItalic() {
    return this == ITALIC || this == BOLD_ITALIC;
  }

  /// Weight as in CSS, 100 to 900.
  int weight() {
    return weight;
  }

  /// As Java writes it.
  int style() {
    return style;
  }
}
