package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;

/// The bundled typeface, Inter, in the weights that pictures and pages use.
///
/// Fonts are made by family and style, so that every writer of pages sees the weight.
public enum Typeface {
  REGULAR("Inter", Font.PLAIN, 400, "Inter_400Regular.ttf"),
  MEDIUM("Inter Medium", Font.PLAIN, 500, "Inter_500Medium.ttf"),
  SEMI_BOLD("Inter SemiBold", Font.PLAIN, 600, "Inter_600SemiBold.ttf"),
  BOLD("Inter", Font.BOLD, 700, "Inter_700Bold.ttf");

  private final String family;
  private final int style;
  private final int weight;
  private final String file;

  static {
    for (Typeface typeface : values()) {
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(typeface.load());
    }
  }

  Typeface(String family, int style, int weight, String file) {
    this.family = family;
    this.style = style;
    this.weight = weight;
    this.file = file;
  }

  /// The weight of a font made by [#at], regular for any other font.
  public static Typeface of(Font font) {
    return Arrays.stream(values())
        .filter(t -> t.family.equals(font.getFamily(Locale.ROOT)) && t.style == font.getStyle())
        .findFirst()
        .orElse(REGULAR);
  }

  /// @param size in units of the picture
  public Font at(double size) {
    return new Font(family, style, 1).deriveFont((float) size);
  }

  public String family() {
    return family;
  }

  /// Weight as in CSS, 100 to 900.
  public int weight() {
    return weight;
  }

  /// The TrueType file; to be closed by the caller.
  public InputStream open() {
    InputStream in = Typeface.class.getResourceAsStream("/assets/fonts/" + file);
    if (in == null) {
      throw new IllegalStateException("no font " + file);
    }
    return in;
  }

  private Font load() {
    try (InputStream in = open()) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException("damaged font " + file, e);
    }
  }
}
