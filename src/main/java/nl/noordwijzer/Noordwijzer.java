package nl.noordwijzer;

import nl.noordwijzer.cli.CommandLineProgram;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.ui.App;

/// Entry: the window, or with arguments a command.
final class Noordwijzer {
  private Noordwijzer() {}

  static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    if (arguments.length > 0) {
      System.exit(CommandLineProgram.run(arguments));
    }
    App.open(ProgramFolder.region());
  }
}
