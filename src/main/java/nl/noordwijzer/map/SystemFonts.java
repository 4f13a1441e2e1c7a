package nl.noordwijzer.map;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// TrueType fonts of the computer, for letters that those of maps and pages do not have. A font is
/// read only when none read before has a letter.
public final class SystemFonts {
  private static final int DEEPEST = 6;
  private static final String EXTENSION = ".ttf";

  private static final SystemFonts OF_COMPUTER = new SystemFonts(usualFolders());

  private final List<Path> folders;
  private final List<Candidate> read = new ArrayList<>();
  private final Map<Integer, Optional<Font>> known = new HashMap<>();
  private @Nullable Deque<Path> unread;

  /// A font of the computer.
  public record Candidate(Font font, Path path) {}

  /// @param folders with fonts, also in folders within these
  public SystemFonts(List<Path> folders) {
    this.folders = List.copyOf(folders);
  }

  public static SystemFonts ofComputer() {
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

  /// A font that has a letter; empty where there is none, or where there is nothing to see.
  public synchronized Optional<Font> font(int letter) {
    return isUnseen(letter)
        ? Optional.empty()
        : known.computeIfAbsent(letter, _ -> find(letter, _ -> true).map(Candidate::font));
  }

  static boolean isUnseen(int letter) {
    return Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || Character.getType(letter) == Character.FORMAT;
  }

  /// The first font that has a letter and will do.
  public synchronized Optional<Candidate> find(int letter, Predicate<Candidate> willDo) {
    Predicate<Candidate> fits =
        candidate -> candidate.font.canDisplay(letter) && willDo.test(candidate);
    Optional<Candidate> found = read.stream().filter(fits).findFirst();
    Deque<Path> left = unread();
    while (found.isEmpty() && !left.isEmpty()) {
      Optional<Candidate> next = read(left.remove());
      next.ifPresent(read::add);
      found = next.filter(fits);
    }
    return found;
  }

  private Deque<Path> unread() {
    if (unread == null) {
      unread = new ArrayDeque<>();
      folders.forEach(folder -> unread.addAll(fontsIn(folder)));
    }
    return unread;
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
    paths.sort(Comparator.comparing(SystemFonts::isStyled).thenComparing(SystemFonts::name));
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
}
