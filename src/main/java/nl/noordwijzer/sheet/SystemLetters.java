package nl.noordwijzer.sheet;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// TrueType fonts of the computer, for letters that those of the page do not have. Only for scripts
/// of which each letter can be drawn by itself: those that join letters, such as Arabic, would come
/// out wrong.
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

  private static final int DEEPEST = 6;
  private static final String EXTENSION = ".ttf";

  private static final SystemLetters OF_COMPUTER = new SystemLetters(usualFolders());

  private final List<Path> folders;
  private final Map<Integer, Optional<Found>> known = new HashMap<>();
  private final Map<String, Found> files = new HashMap<>();
  private @Nullable List<Candidate> candidates;

  /// A font of the computer, of which it is not known yet whether it may be embedded.
  private record Candidate(Font font, Path path) {}

  /// A font with the file it was made from.
  private record Found(Font font, FontFile file) {}

  /// @param folders with fonts, also in folders within these
  SystemLetters(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  static SystemLetters ofComputer() {
    return OF_COMPUTER;
  }

  private static List<Path> usualFolders() {
    Path home = Path.of(System.getProperty("user.home", ""));
    String windows = Optional.ofNullable(System.getenv("WINDIR")).orElse("C:\\Windows");
    return List.of(
        Path.of("/usr/share/fonts"),
        Path.of("/usr/local/share/fonts"),
        home.resolve(".local/share/fonts"),
        home.resolve(".fonts"),
        Path.of("/Library/Fonts"),
        Path.of("/System/Library/Fonts"),
        home.resolve("Library/Fonts"),
        Path.of(windows, "Fonts"));
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
    return known.computeIfAbsent(letter, this::find).map(Found::font);
  }

  /// The file of one of these fonts; empty for another font.
  synchronized Optional<FontFile> file(Font font) {
    return Optional.ofNullable(files.get(font.getFontName(Locale.ROOT))).map(Found::file);
  }

  private Optional<Found> find(int letter) {
    return files.values().stream()
        .filter(found -> found.font.canDisplay(letter))
        .findFirst()
        .or(() -> look(letter));
  }

  private Optional<Found> look(int letter) {
    for (Candidate candidate : candidates()) {
      Optional<Found> found =
          candidate.font.canDisplay(letter) ? embeddable(candidate) : Optional.empty();
      if (found.isPresent()) {
        files.put(candidate.font.getFontName(Locale.ROOT), found.get());
        return found;
      }
    }
    return Optional.empty();
  }

  private List<Candidate> candidates() {
    if (candidates == null) {
      candidates =
          folders.stream()
              .flatMap(folder -> fontsIn(folder).stream())
              .flatMap(path -> read(path).stream())
              .toList();
    }
    return candidates;
  }

  /// Plain ones first.
  private static List<Path> fontsIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> paths = new ArrayList<>();
    try (Stream<Path> all = Files.walk(folder, DEEPEST)) {
      all.filter(path -> name(path).endsWith(EXTENSION)).forEach(paths::add);
    } catch (IOException | RuntimeException e) {
      return List.of(); // a folder that may not be read has no fonts for us
    }
    paths.sort(Comparator.comparing(SystemLetters::isStyled).thenComparing(SystemLetters::name));
    return paths;
  }

  private static String name(Path path) {
    return path.getFileName().toString().toLowerCase(Locale.ROOT);
  }

  private static boolean isStyled(Path path) {
    return Stream.of("bold", "italic", "oblique", "mono", "serif", "condensed", "light")
        .anyMatch(name(path)::contains);
  }

  private static Optional<Candidate> read(Path path) {
    try {
      return Optional.of(new Candidate(Font.createFont(Font.TRUETYPE_FONT, path.toFile()), path));
    } catch (IOException | FontFormatException e) {
      return Optional.empty(); // damaged: another may do
    }
  }

  private static Optional<Found> embeddable(Candidate candidate) {
    try {
      FontFile file = FontFile.of(candidate.path.toString(), Files.readAllBytes(candidate.path));
      FontCheck.require(file);
      return Optional.of(new Found(candidate.font, file));
    } catch (IOException | NoordwijzerException e) {
      return Optional.empty(); // not to be embedded: another may do
    }
  }
}
