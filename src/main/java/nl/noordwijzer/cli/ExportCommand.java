package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.noordwijzer.exchange.LeftOut;
import nl.noordwijzer.exchange.PlanTables;
import nl.noordwijzer.exchange.TableWords;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Writes the interventions and areas of a plan in a file for others.
@Command(name = "export", sortOptions = false, mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String plan;

  @Option(names = "--out", paramLabel = "<${bundle:label.file}>")
  private @Nullable String out;

  @Mixin private final OverwriteOption overwrite = new OverwriteOption();

  @Option(names = "--scenario", paramLabel = "<${bundle:label.name}>")
  private @Nullable String scenario;

  ExportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (plan == null || out == null) {
      throw terminal.wrongUse("cli.export.absent");
    }
    PlanArgument source = PlanArgument.of("export", plan, terminal);
    Path target = DataOption.path("--out", out, terminal);
    WrittenFormat format = format(target);
    overwrite.require(target, terminal);
    Plan opened = source.read();
    List<Scenario> scenarios = scenarios(opened);
    List<SourceTable> tables =
        PlanTables.of(
            scenarios,
            format,
            new TableWords(opened, PlanArgument.catalogue(terminal), terminal.texts()));
    if (tables.isEmpty()) {
      throw new CommandFailure(
          Outcome.DATA_DAMAGED, terminal.text("cli.export.empty", source.place()));
    }
    write(tables, target, format);
    LeftOut.of(opened, scenarios, format)
        .forEach(left -> terminal.out().println("  " + terminal.text(left)));
    return Outcome.DONE.exitCode();
  }

  private WrittenFormat format(Path target) {
    return WrittenFormat.of(target)
        .orElseThrow(() ->
            terminal.wrongUse(
                "cli.export.format",
                target,
                Arrays.stream(WrittenFormat.values())
                    .map(format -> "." + format.extension())
                    .collect(Collectors.joining(", "))));
  }

  private List<Scenario> scenarios(Plan opened) {
    return scenario == null
        ? opened.scenarios().toList()
        : List.of(new ScenarioWord(opened, terminal).find(scenario));
  }

  private void write(List<SourceTable> tables, Path target, WrittenFormat format) {
    try {
      List<Finding> findings = TableFile.write(tables, target, format, Progress.NONE);
      int rows = tables.stream().mapToInt(table -> table.rows().size()).sum();
      terminal.out().println(terminal.text("cli.export.written", rows, target));
      findings.forEach(
          finding -> terminal.out().println("  " + finding.sentence(terminal.texts())));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
  }
}
