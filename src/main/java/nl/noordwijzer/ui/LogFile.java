package nl.noordwijzer.ui;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
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

  /// From now on the log of the whole program goes to the file as well. A folder that cannot be
  /// written leaves the log on the terminal alone.
  static void open() {
    Path folder = folder();
    try {
      Files.createDirectories(folder);
      String pattern = folder.toString().replace("%", "%%") + "/noordwijzer.%g.log";
      FileHandler handler = new FileHandler(pattern, LARGEST, KEPT, false);
      handler.setFormatter(new SimpleFormatter());
      handler.setEncoding("UTF-8");
      Logger.getLogger("").addHandler(handler);
    } catch (IOException | SecurityException e) {
      System.getLogger(LogFile.class.getName()).log(Level.WARNING, "No log file in " + folder, e);
    }
  }
}
