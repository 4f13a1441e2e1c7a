package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/// The typeface of maps and pages: Inter, from the class path.
public final class MapFonts {
  public static final String FAMILY = "Inter";
  private static final List<String> FILES =
      List.of("/assets/fonts/Inter_400Regular.ttf", "/assets/fonts/Inter_700Bold.ttf");

  static {
    FILES.forEach(MapFonts::register);
  }

  /// Measures text independently of the device, so that labels lie alike on screen and paper.
  static final FontRenderContext CONTEXT = new FontRenderContext(null, true, true);

  private MapFonts() {}

  /// @param size in units of the picture
  public static Font regular(double size) {
    return new Font(FAMILY, Font.PLAIN, 1).deriveFont((float) size);
  }

  /// @param size in units of the picture
  public static Font bold(double size) {
    return new Font(FAMILY, Font.BOLD, 1).deriveFont((float) size);
  }

  static double width(Font font, String text) {
    return isPlain(font, text)
        ? font.getStringBounds(text, CONTEXT).getWidth()
        : ShapedText.of(text, font).width();
  }

  /// Whether a font has all letters of a text, and these stand one after the other.
  static boolean isPlain(Font font, String text) {
    return font.canDisplayUpTo(text) < 0 && !ShapedText.isNeeded(text);
  }

  private static void register(String file) {
    try (var in = MapFonts.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no font " + file);
      }
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
    } catch (FontFormatException e) {
      throw new IllegalStateException("damaged font " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
