package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.planfile.PlanFile;
import picocli.CommandLine.Option;

/// Whether a command may replace files that are there; plans never. A folder in their place is told
/// when writing.
final class OverwriteOption {
  @Option(names = "--overwrite")
  private boolean overwrite;

  void require(Path file, Terminal terminal) {
    require(List.of(file), terminal);
  }

  void require(List<Path> files, Terminal terminal) {
    for (Path file : files) {
      if (overwrite && PlanFile.isNamed(file.toString()) && PlanFile.isPlan(file)) {
        throw new CommandFailure(Outcome.CANNOT_WRITE, terminal.text("planfile.kept", file));
      }
      if (!overwrite && Files.isRegularFile(file)) {
        throw new CommandFailure(Outcome.CANNOT_WRITE, terminal.text("cli.export.exists", file));
      }
    }
  }
}
