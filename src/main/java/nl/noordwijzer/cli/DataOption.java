package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the data of the region are: in a folder or in a plan.
final class DataOption {
  @Option(names = "--data", paramLabel = "<${bundle:label.folder}>")
  private @Nullable String folder;

  @Option(names = "--plan", paramLabel = "<${bundle:label.file}>")
  private @Nullable String plan;

  Region read(Terminal terminal) {
    if (folder != null && plan != null) {
      throw terminal.wrongUse("cli.together", "--data", "--plan");
    }
    try {
      if (plan != null) {
        return ofPlan(existing(plan, terminal), terminal);
      }
      return RegionReader.read(place(terminal), Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  /// What lies there, also when what is proposed cannot be read; what was put right is told.
  private static Region ofPlan(Path place, Terminal terminal) throws NoordwijzerException {
    try (PlanStore store = PlanStore.openReadOnly(place, Progress.NONE)) {
      terminal.tell(store.news());
      return store.saved().plan().region();
    } catch (NoordwijzerException _) {
      return PlanFile.read(place);
    }
  }

  /// For a command that was given a plan already.
  void requireNone(Terminal terminal, String given) {
    if (folder != null || plan != null) {
      throw terminal.wrongUse("cli.together", given, folder == null ? "--plan" : "--data");
    }
  }

  private Path place(Terminal terminal) {
    if (folder == null) {
      return ProgramFolder.region();
    }
    Path place = path("--data", folder, terminal);
    if (!Files.isDirectory(place)) {
      throw terminal.wrongUse("cli.data.absent", folder);
    }
    return place;
  }

  private static Path existing(String plan, Terminal terminal) {
    Path place = path("--plan", plan, terminal);
    if (!Files.exists(place)) {
      throw terminal.wrongUse("cli.plan.absent", plan);
    }
    return place;
  }

  static Path path(String option, String word, Terminal terminal) {
    try {
      return Path.of(word);
    } catch (InvalidPathException _) {
      throw terminal.wrongUse("cli.path", option, word);
    }
  }
}
