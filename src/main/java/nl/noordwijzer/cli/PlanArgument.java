package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionCheck;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanProblem;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// The plan that a command is about, as its first word.
///
/// @param place an existing file
record PlanArgument(Path place, Terminal terminal) {
  /// What the field of a problem with an input begins with.
  private static final String INPUT = "input.";

  static PlanArgument of(String command, String word, Terminal terminal) {
    Path place = DataOption.path(command, word, terminal);
    if (!Files.isRegularFile(place)) {
      throw terminal.wrongUse("cli.check.file.absent", word);
    }
    return new PlanArgument(place, terminal);
  }

  /// The plan, which is only looked at.
  Plan read() {
    try (PlanStore store = PlanStore.openReadOnly(place, Progress.NONE)) {
      terminal.tell(store.news());
      Plan plan = store.saved().plan();
      tellDoubts(plan);
      return plan;
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.of(e), e.sentence(terminal.texts()));
    }
  }

  /// What no one knows the effect of is counted nowhere; a figure that is out of its limits is
  /// counted as it stands.
  private void tellDoubts(Plan plan) {
    PlanCatalogue catalogue = catalogue(terminal);
    InterventionCheck check = new InterventionCheck(plan, catalogue);
    for (Scenario scenario : plan.scenarios()) {
      for (Intervention item : scenario.interventions()) {
        if (catalogue.type(item.type(), plan).isEmpty()) {
          terminal.tell(
              List.of(new Phrase("cli.plan.type", item.name(), scenario.name(), item.type())));
        }
        check.check(item).stream()
            .filter(problem -> isFigure(item, problem))
            .forEach(problem -> tell(item, scenario, problem));
      }
    }
  }

  private void tell(Intervention item, Scenario scenario, PlanProblem problem) {
    String sentence = terminal.text(problem.sentence());
    terminal.tell(List.of(new Phrase("cli.plan.problem", item.name(), scenario.name(), sentence)));
  }

  /// Whether it is about something that was entered and that an outcome is counted with.
  private static boolean isFigure(Intervention item, PlanProblem problem) {
    String field = problem.field();
    return switch (field) {
      case "years", "funding", "cost" -> true;
      default ->
          field.startsWith(INPUT) && item.inputs().containsKey(field.substring(INPUT.length()));
    };
  }

  /// What plans choose from.
  static PlanCatalogue catalogue(Terminal terminal) {
    try {
      return CatalogueReader.read();
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }
}
