package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.PlanDoubts;
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
      tellDoubts(plan);
      return plan;
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.of(e), e.sentence(terminal.texts()));
    }
  }

  private void tellDoubts(Plan plan) {
    for (PlanDoubts.Doubt doubt : new PlanDoubts(plan, catalogue(terminal)).all()) {
      String sentence = terminal.text(doubt.sentence());
      terminal.tell(List.of(new Phrase("plan.doubt", doubt.item(), doubt.scenario(), sentence)));
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
