package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import nl.noordwijzer.bidbook.OwnTemplateCheck;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.planfile.PlanInspection;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Tells what is wrong with a plan, and saves what can be saved into a copy.
@Command(name = "check", sortOptions = false, mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String plan;

  @Option(names = "--repair", paramLabel = "<${bundle:label.file}>")
  private @Nullable String repair;

  @Option(names = "--json")
  private boolean json;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path place = place();
    PlanInspection inspection = withTemplates(PlanInspection.of(place));
    Path copy = repair == null ? null : DataOption.path("--repair", repair, terminal);
    if (inspection.readable().isEmpty()) {
      print(new CheckReport(place, inspection, null, List.of(), terminal));
      if (copy != null) {
        repair(inspection, place, copy);
      }
    } else {
      List<Phrase> mended = copy == null ? List.of() : repair(inspection, place, copy);
      print(new CheckReport(place, inspection, copy, mended, terminal));
    }
    return outcome(inspection).exitCode();
  }

  private static Outcome outcome(PlanInspection inspection) {
    if (inspection.isNewer()) {
      return Outcome.TOO_NEW;
    }
    return inspection.isDamaged() ? Outcome.DATA_DAMAGED : Outcome.DONE;
  }

  private void print(CheckReport report) {
    if (json) {
      report.printJson();
    } else {
      report.print();
    }
  }

  /// With what is wrong with the pages that the plan keeps; a repaired copy leaves these out.
  private static PlanInspection withTemplates(PlanInspection file) {
    Optional<Saved> readable = file.readable();
    if (readable.isEmpty()) {
      return file;
    }
    List<PlanInspection.Finding> findings = new ArrayList<>(file.findings());
    Plan plan = readable.get().plan();
    for (OwnTemplateCheck.Damaged damaged : OwnTemplateCheck.of(plan)) {
      NoordwijzerException reason = damaged.reason();
      String id = damaged.template().id();
      findings.add(
          new PlanInspection.Finding(true, id, "", new Phrase(reason.key(), reason.arguments())));
      plan = plan.withTemplates(plan.templates().without(id));
    }
    Saved sound = new Saved(plan, readable.get().look());
    return new PlanInspection(findings, file.totals(), file.rescued(), Optional.of(sound));
  }

  private Path place() {
    if (plan == null) {
      throw terminal.wrongUse("cli.check.absent");
    }
    return PlanArgument.of("check", plan, terminal).place();
  }

  private List<Phrase> repair(PlanInspection inspection, Path place, Path copy) {
    try {
      return inspection.repair(place, copy);
    } catch (NoordwijzerException e) {
      Outcome outcome = inspection.readable().isEmpty() ? Outcome.of(e) : Outcome.CANNOT_WRITE;
      throw new CommandFailure(outcome, e.sentence(terminal.texts()));
    }
  }
}
