package nl.noordwijzer.sheet;

import java.awt.Font;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.noordwijzer.map.SystemFonts;
import nl.noordwijzer.text.NoordwijzerException;

/// Fonts of the computer that may go along in a file, for letters that those of the page do not
/// have. Only for scripts of which each letter can be drawn by itself: those that join letters,
/// such as Arabic, are drawn as outlines.
final class SystemLetters {
  private static final Set<UnicodeScript> SINGLE =
      EnumSet.of(
          UnicodeScript.COMMON,
          UnicodeScript.LATIN,
          UnicodeScript.GREEK,
          UnicodeScript.CYRILLIC,
          UnicodeScript.ARMENIAN,
          UnicodeScript.GEORGIAN,
          UnicodeScript.ETHIOPIC,
          UnicodeScript.CHEROKEE,
          UnicodeScript.HAN,
          UnicodeScript.HIRAGANA,
          UnicodeScript.KATAKANA,
          UnicodeScript.HANGUL,
          UnicodeScript.BOPOMOFO);

  private static final SystemLetters OF_COMPUTER = new SystemLetters(SystemFonts.ofComputer());

  private final SystemFonts fonts;
  private final Map<Integer, Optional<Font>> known = new HashMap<>();
  private final Map<String, FontFile> files = new HashMap<>();

  SystemLetters(SystemFonts fonts) {
    this.fonts = fonts;
  }

  static SystemLetters ofComputer() {
    return OF_COMPUTER;
  }

  /// A font that has a letter; empty where there is none, or where it takes more than a font.
  synchronized Optional<Font> font(int letter) {
    boolean unseen =
        Character.isWhitespace(letter)
            || Character.isISOControl(letter)
            || Character.getType(letter) == Character.FORMAT;
    if (unseen || !SINGLE.contains(UnicodeScript.of(letter))) {
      return Optional.empty();
    }
    return known.computeIfAbsent(
        letter, _ -> fonts.find(letter, this::isEmbeddable).map(SystemFonts.Candidate::font));
  }

  /// The file of one of these fonts; empty for another font.
  synchronized Optional<FontFile> file(Font font) {
    return Optional.ofNullable(files.get(font.getFontName(Locale.ROOT)));
  }

  private boolean isEmbeddable(SystemFonts.Candidate candidate) {
    String name = candidate.font().getFontName(Locale.ROOT);
    if (files.containsKey(name)) {
      return true;
    }
    try {
      FontFile file =
          FontFile.of(candidate.path().toString(), Files.readAllBytes(candidate.path()));
      FontCheck.require(file);
      files.put(name, file);
      return true;
    } catch (IOException | NoordwijzerException e) {
      return false; // not to be embedded: another may do
    }
  }
}
