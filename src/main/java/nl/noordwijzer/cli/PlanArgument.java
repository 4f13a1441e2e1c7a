package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.text.NoordwijzerException;

/// The plan that a command is about, as its first word.
///
/// @param place an existing file
record PlanArgument(Path place, Terminal terminal) {

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
      tellUnknownTypes(plan);
      return plan;
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  /// What no one knows the effect of is counted nowhere.
  private void tellUnknownTypes(Plan plan) {
    PlanCatalogue catalogue = catalogue(terminal);
    for (Scenario scenario : plan.scenarios()) {
      for (Intervention item : scenario.interventions()) {
        if (catalogue.type(item.type(), plan).isEmpty()) {
          terminal.tell(
              List.of(new Phrase("cli.plan.type", item.name(), scenario.name(), item.type())));
        }
      }
    }
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
