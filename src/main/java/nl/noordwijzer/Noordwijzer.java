package nl.noordwijzer;

import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.cli.CommandLineProgram;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.ui.App;
import nl.noordwijzer.ui.Screenshots;

/// Entry: the window, pictures of the window, or another command.
final class Noordwijzer {
  private static final String SCREENSHOTS = "screenshots";

  private Noordwijzer() {}

  static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    List<String> words = Arrays.asList(arguments);
    if (words.isEmpty()) {
      App.open(ProgramFolder.region());
    } else if (words.getFirst().equals(SCREENSHOTS)) {
      List<String> options = words.subList(1, words.size());
      System.exit(Screenshots.run(options, ProgramFolder.region(), System.out, System.err));
    } else {
      System.exit(CommandLineProgram.run(arguments));
    }
  }
}
