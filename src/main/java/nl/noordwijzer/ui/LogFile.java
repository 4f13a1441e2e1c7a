package nl.noordwijzer.ui;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.UserFolders;

/// The log of the program: a file in the state folder of the user, with the two before it.
final class LogFile {
  private static final int LARGEST = 1_000_000;
  private static final int KEPT = 3;

  private LogFile() {}

  private static Path folder() {
    return UserFolders.ofThisUser().state();
  }

  static Path place() {
    return folder().resolve("noordwijzer.0.log");
  }

  /// From now on the log of the whole program goes to the file, and nothing of it to the terminal.
  static void open() {
    open(folder(), System.err, Texts.ofEnvironment(System.getenv()));
  }

  /// @param terminal is told, in a sentence, when there can be no log
  static void open(Path folder, PrintStream terminal, Texts texts) {
    Logger root = Logger.getLogger("");
    List.of(root.getHandlers()).forEach(root::removeHandler);
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/noordwijzer.%g.log";
      FileHandler handler = new FileHandler(pattern, LARGEST, KEPT, false);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      root.addHandler(handler);
    } catch (IOException | SecurityException _) {
      terminal.println(texts.get("window.log.absent", folder));
    }
  }
}
