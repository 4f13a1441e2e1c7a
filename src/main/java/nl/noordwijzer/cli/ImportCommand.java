package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.source.intake.Answers;
import nl.noordwijzer.source.intake.Intake;
import nl.noordwijzer.source.intake.Proposal;
import nl.noordwijzer.source.intake.ReadTable;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what files of others would change, and puts them into a plan when asked to.
@Command(name = "import", sortOptions = false, mixinStandardHelpOptions = true)
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..*", paramLabel = "<${bundle:label.file}>", hidden = true)
  private List<String> files = List.of();

  @Option(names = "--into", paramLabel = "<${bundle:label.file}>")
  private @Nullable String into;

  @Option(names = "--scenario", paramLabel = "<${bundle:label.name}>")
  private @Nullable String scenario;

  @Option(names = "--type", paramLabel = "<${bundle:label.name}>")
  private @Nullable String type;

  @Mixin private final AnswerOptions answers = new AnswerOptions();

  @Mixin private final ColumnOption columns = new ColumnOption();

  @Option(names = "--confidential")
  private boolean confidential;

  @Option(names = "--dry-run")
  private boolean dryRun;

  @Option(names = "--json")
  private boolean json;

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    List<Path> places = places();
    Path plan = into == null ? null : DataOption.path("--into", into, terminal);
    AnswerOptions.Given given = answers.read(terminal);
    if (scenario != null) {
      return takeInterventions(places, plan, scenario, given);
    }
    return takeData(places, plan, given);
  }

  private int takeData(List<Path> places, @Nullable Path plan, AnswerOptions.Given given) {
    Region region = region(plan);
    List<Proposal> proposals = proposals(places, region, given);
    requireHomes(proposals);
    List<Proposal> unanswered = proposals.stream().filter(ImportCommand::waits).toList();
    List<Proposal> taken = proposals.stream().filter(Proposal::changesAnything).toList();
    boolean complete = unanswered.isEmpty() && !taken.isEmpty();
    boolean written = plan != null && complete && !dryRun;
    if (plan != null && written) {
      write(plan, region, taken);
    }
    print(new ImportReport(proposals, region, written ? plan : null), plan);
    requireAnswers(unanswered);
    if (plan != null && !complete) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, terminal.text("cli.import.nothing", plan));
    }
    return Outcome.DONE.exitCode();
  }

  private void print(ImportReport report, @Nullable Path plan) {
    if (json) {
      new ImportJson(report, terminal).print();
    } else {
      new ImportText(report, terminal).print(plan);
    }
  }

  private int takeInterventions(
      List<Path> places, @Nullable Path plan, String wanted, AnswerOptions.Given given) {
    if (json) {
      throw terminal.wrongUse("cli.together", "--json", "--scenario");
    }
    InterventionReading reading =
        new InterventionReading(wanted, type, given.system(), plan == null || dryRun, terminal);
    return new InterventionImport(plan, reading).take(places);
  }

  /// Whether nothing can be made of a table before something is answered.
  private static boolean waits(Proposal proposal) {
    return proposal.asks().isPresent() && !proposal.changesAnything();
  }

  private void requireAnswers(List<Proposal> unanswered) {
    if (!unanswered.isEmpty()) {
      throw new CommandFailure(
          Outcome.WRONG_USE,
          String.join(
              System.lineSeparator(),
              unanswered.stream()
                  .map(proposal -> ImportReport.request(proposal, terminal))
                  .toList()));
    }
  }

  private List<Path> places() {
    if (files.isEmpty()) {
      throw terminal.wrongUse("cli.import.absent");
    }
    return files.stream().map(this::place).toList();
  }

  private Path place(String word) {
    Path place = DataOption.path("import", word, terminal);
    if (!Files.exists(place)) {
      throw terminal.wrongUse("cli.import.file.absent", word);
    }
    return place;
  }

  /// What is in the plan already, else what comes with the program.
  private Region region(@Nullable Path plan) {
    try {
      return plan != null && Files.exists(plan)
          ? PlanFile.read(plan)
          : RegionReader.read(ProgramFolder.region(), Progress.NONE);
    } catch (NoordwijzerException e) {
      throw damaged(e);
    }
  }

  private List<Proposal> proposals(List<Path> places, Region region, AnswerOptions.Given given) {
    Intake intake = Intake.on(LocalDate.now(ZoneId.systemDefault()));
    try {
      List<ReadTable> tables = intake.read(places, Progress.NONE);
      Answers said = answers(given.answers(), tables, region);
      List<Proposal> first = intake.propose(tables, region, said, Progress.NONE);
      return given.isAskedBy(first)
          ? intake.propose(tables, region, given.to(said, first), Progress.NONE)
          : first;
    } catch (NoordwijzerException e) {
      throw damaged(e);
    }
  }

  private Answers answers(Answers given, List<ReadTable> read, Region region) {
    List<SourceTable> tables = read.stream().map(ReadTable::table).toList();
    Answers all = columns.add(given, tables, region.statistics().catalogue(), terminal);
    for (SourceTable table : tables) {
      all = all.withConfidential(table.name(), confidential);
    }
    return all;
  }

  /// What tells of no homes cannot be kept from others.
  private void requireHomes(List<Proposal> proposals) {
    boolean homes = proposals.stream().anyMatch(each -> each.kind().canBeConfidential());
    if (confidential && !homes && proposals.stream().noneMatch(ImportCommand::waits)) {
      throw terminal.wrongUse("cli.confidential.none");
    }
  }

  private void write(Path plan, Region region, List<Proposal> taken) {
    Region after;
    try {
      after = Intake.regionAfter(region, taken);
    } catch (NoordwijzerException e) {
      throw damaged(e);
    }
    try {
      terminal.tell(PlanFile.write(plan, after, terminal.text("cli.import.act"), terminal.texts()));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
  }

  private CommandFailure damaged(NoordwijzerException failure) {
    return new CommandFailure(Outcome.of(failure), failure.sentence(terminal.texts()));
  }
}
