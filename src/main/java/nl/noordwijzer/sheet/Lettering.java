package nl.noordwijzer.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import nl.noordwijzer.map.MapFonts;
import nl.noordwijzer.text.NoordwijzerException;

/// The letters of pages: a family with its weights and slants. A typeface that the family does not
/// have is set upright.
public final class Lettering {
  /// That of the program. The names on maps are always set in it.
  static final Lettering INTER = inter();

  private final String family;
  private final Map<Typeface, FontFile> files;
  private final Map<Typeface, Font> fonts = new EnumMap<>(Typeface.class);

  private Lettering(String family, Map<Typeface, FontFile> files) {
    this.family = family;
    this.files = new EnumMap<>(files);
    for (Typeface typeface : files.keySet()) {
      fonts.put(typeface, new Font(family, typeface.style(), 1));
    }
  }

  private static Lettering inter() {
    FontFile italic = FontFile.shipped("Inter_400Regular_Italic.ttf");
    FontFile boldItalic = FontFile.shipped("Inter_700Bold_Italic.ttf");
    Map<Typeface, FontFile> files =
        Map.of(
            Typeface.REGULAR,
            FontFile.shipped("Inter_400Regular.ttf"),
            Typeface.BOLD,
            FontFile.shipped("Inter_700Bold.ttf"),
            Typeface.ITALIC,
            italic,
            Typeface.BOLD_ITALIC,
            boldItalic);
    try {
      String family = MapFonts.regular(1).getFamily(Locale.ROOT);
      register(italic);
      register(boldItalic);
      return new Lettering(family, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /// @param files the upright ones at least; all of one family
  /// @throws NoordwijzerException when a file is no font that may be embedded, or is of another
  ///   family
  static Lettering of(Map<Typeface, FontFile> files) throws NoordwijzerException {
    String family = "";
    for (FontFile file : files.values()) {
      FontCheck.require(file);
      String own = registered(file).getFamily(Locale.ROOT);
      if (!family.isEmpty() && !own.equals(family)) {
        throw new NoordwijzerException("sheet.style.family", null, file, own, family);
      }
      family = own;
    }
    return new Lettering(family, files);
  }

  private static Font registered(FontFile file) throws NoordwijzerException {
    try {
      return register(file);
    } catch (IOException | FontFormatException e) {
      throw new NoordwijzerException("sheet.style.font", e, file);
    }
  }

  private static Font register(FontFile file) throws IOException, FontFormatException {
    try (InputStream in = file.open()) {
      Font font = Font.createFont(Font.TRUETYPE_FONT, in);
      GraphicsEnvironment.getLocalGraphicsEnvironment().registerFont(font);
      return font;
    }
  }

  String family() {
    return family;
  }

  /// @param size points
  Font at(Typeface typeface, double size) {
    return Objects.requireNonNull(fonts.get(present(typeface))).deriveFont((float) size);
  }

  private Typeface present(Typeface typeface) {
    return files.containsKey(typeface) ? typeface : Typeface.of(typeface.isBold(), false);
  }

  /// The file that a font was made from: of this family, of the computer, or else of the program.
  FontFile file(Font font) {
    boolean own = font.getFamily(Locale.ROOT).equals(family);
    return own
        ? file(Typeface.of(font))
        : SystemLetters.ofComputer().file(font).orElseGet(() -> INTER.file(Typeface.of(font)));
  }

  private FontFile file(Typeface typeface) {
    return Objects.requireNonNull(files.get(present(typeface)));
  }
}
