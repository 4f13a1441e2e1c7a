package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// The folder with the data of the region.
final class DataOption {
  @Option(names = "--data", paramLabel = "<${bundle:label.folder}>")
  private @Nullable String folder;

  Region read(Terminal terminal) {
    try {
      return RegionReader.read(place(terminal), Progress.NONE);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
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

  static Path path(String option, String word, Terminal terminal) {
    try {
      return Path.of(word);
    } catch (InvalidPathException _) {
      throw terminal.wrongUse("cli.path", option, word);
    }
  }
}
