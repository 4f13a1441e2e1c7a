package nl.noordwijzer.ui.session;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/// Where the user wants something saved.
public final class SaveFile {
  /// Letters of an extension and its dot.
  private static final int LEAST_EXTENSION = 4;

  private SaveFile() {}

  /// Asks for a file and gives it the extension of its kind where the user left that out.
  ///
  /// The chooser of the system knows nothing of the name with the extension added, so that for that
  /// one it is asked here whether a file may be overwritten.
  ///
  /// @param extension without dot, such as `pdf`
  /// @return empty where the user changed their mind
  public static Optional<Path> choose(
      Desk desk, String title, String suggestedName, String extension) {
    return desk.dialogs()
        .chooseSaveFile(title, suggestedName, extension)
        .flatMap(file -> named(desk, file, "." + extension));
  }

  private static Optional<Path> named(Desk desk, Path file, String ending) {
    String name = file.getFileName().toString();
    if (name.toLowerCase(Locale.ROOT).endsWith(ending)) {
      return Optional.of(file);
    }
    Path whole = file.resolveSibling(stem(name, ending) + ending);
    return Files.notExists(whole) || mayReplace(desk, whole)
        ? Optional.of(whole)
        : Optional.empty();
  }

  /// Without a shorter spelling of the extension, such as `.tif`.
  private static String stem(String name, String ending) {
    int dot = name.lastIndexOf('.');
    boolean isShorter =
        dot > 0
            && name.length() - dot >= LEAST_EXTENSION
            && ending.startsWith(name.substring(dot).toLowerCase(Locale.ROOT));
    return isShorter ? name.substring(0, dot) : name;
  }

  private static boolean mayReplace(Desk desk, Path file) {
    String question = desk.texts().get("window.overwrite", file.getFileName());
    return desk.dialogs().confirm(question, desk.texts().get("window.overwrite.replace"));
  }
}
