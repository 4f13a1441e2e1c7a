package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Makes a plan file of the example plan, for other programs to open.
@Command(name = "example", sortOptions = false, mixinStandardHelpOptions = true)
final class ExampleCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String file;

  ExampleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (file == null || !PlanFile.isNamed(file)) {
      throw terminal.wrongUse("cli.example.absent");
    }
    Path place = DataOption.path("example", file, terminal);
    Plan plan = example();
    try {
      PlanStore.create(place, new Saved(plan, "")).close();
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
    terminal.out().println(terminal.text("cli.example.done", plan.name(), place));
    return Outcome.DONE.exitCode();
  }

  private Plan example() {
    try {
      Path folder = ProgramFolder.region();
      return new PlanBeginning(CatalogueReader.read(), terminal.texts())
          .example(folder, RegionReader.read(folder, Progress.NONE));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }
}
