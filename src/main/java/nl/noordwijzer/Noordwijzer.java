package nl.noordwijzer;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nl.noordwijzer.cli.CommandLineProgram;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.App;
import nl.noordwijzer.ui.Screenshots;

/// Entry: the window, pictures of the window, or another command.
final class Noordwijzer {
  private static final String SCREENSHOTS = "screenshots";
  private static final String WORKSHOP = "workshop";
  private static final String EXAMPLE = "--example";
  private static final int UNAVAILABLE = 69;

  private Noordwijzer() {}

  static void main(String[] arguments) {
    System.setProperty("java.awt.headless", "true");
    List<String> words = Arrays.asList(arguments);
    boolean workshop = !words.isEmpty() && words.getFirst().equals(WORKSHOP);
    List<String> place = workshop ? words.subList(1, words.size()) : words;
    if (place.isEmpty() || (workshop && place.equals(List.of(EXAMPLE)))) {
      openWindow(ProgramFolder.region(), workshop ? App.With.REHEARSAL : App.With.NOTHING);
    } else if (place.size() == 1 && PlanFile.isNamed(place.getFirst())) {
      openWindow(Path.of(place.getFirst()), workshop ? App.With.WORKSHOP : App.With.NOTHING);
    } else if (words.getFirst().equals(SCREENSHOTS)) {
      List<String> options = words.subList(1, words.size());
      System.exit(Screenshots.run(options, ProgramFolder.region(), System.out, System.err));
    } else {
      System.exit(CommandLineProgram.run(arguments));
    }
  }

  /// A system without a display is told so, with the exit code of the launcher for what is absent.
  private static void openWindow(Path region, App.With with) {
    try {
      App.open(region, with);
    } catch (UnsupportedOperationException _) {
      System.err.println(Texts.ofEnvironment(System.getenv()).get("window.display.absent"));
      System.exit(UNAVAILABLE);
    }
  }
}
