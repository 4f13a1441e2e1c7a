package nl.noordwijzer.source;

import java.nio.file.Path;

/// Where the program stands: the folder that holds `maps/`.
public final class ProgramFolder {
  private static final String HOME = "noordwijzer.home";

  private ProgramFolder() {}

  /// The system property `noordwijzer.home`, else the working directory.
  public static Path home() {
    return Path.of(System.getProperty(HOME, ""));
  }

  /// The folder of the region that comes with the program.
  public static Path region() {
    return home().resolve("maps").resolve("heerlen-noord");
  }
}
