package nl.noordwijzer.sheet;

import java.awt.Font;
import java.io.InputStream;
import nl.noordwijzer.map.MapFonts;

/// The weights of the typeface, with the files from which writers embed letters.
public enum Typeface {
  REGULAR(400, "Inter_400Regular.ttf"),
  BOLD(700, "Inter_700Bold.ttf");

  /// Drawn in the place of a letter that the typeface does not have.
  static final int UNKNOWN = '□';

  private final int weight;
  private final String file;

  Typeface(int weight, String file) {
    this.weight = weight;
    this.file = file;
  }

  static Typeface of(Font font) {
    return font.isBold() ? BOLD : REGULAR;
  }

  /// @param size points
  Font at(double size) {
    return this == BOLD ? MapFonts.bold(size) : MapFonts.regular(size);
  }

  /// Weight as in CSS, 100 to 900.
  int weight() {
    return weight;
  }

  /// The TrueType file; to be closed by the caller.
  InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream("/assets/fonts/" + file);
    if (in == null) {
      throw new IllegalStateException("no font " + file);
    }
    return in;
  }
}
