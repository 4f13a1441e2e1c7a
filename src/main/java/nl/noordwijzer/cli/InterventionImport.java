package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.PlanBeginning;
import nl.noordwijzer.source.ProgramFolder;
import nl.noordwijzer.source.RegionReader;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Takes the interventions of files into a scenario of a plan, each file as one act that can be
/// undone in the window. A plan that is not there yet is begun.
///
/// @param plan null where only is told what would happen in a new one
record InterventionImport(@Nullable Path plan, InterventionReading reading) {

  /// @return the exit code
  int take(List<Path> files) {
    try {
      PlanCatalogue catalogue = CatalogueReader.read();
      boolean usable =
          (plan != null && Files.exists(plan))
              ? takeInto(plan, files, catalogue)
              : begin(files, catalogue);
      return (usable ? Outcome.DONE : Outcome.DATA_DAMAGED).exitCode();
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.of(e), e.sentence(terminal().texts()));
    }
  }

  private Terminal terminal() {
    return reading.terminal();
  }

  /// @return whether anything in the files could be used
  private boolean takeInto(Path place, List<Path> files, PlanCatalogue catalogue)
      throws NoordwijzerException {
    try (PlanStore store = open(place)) {
      terminal().tell(store.news());
      InterventionReading.Outcomes found = reading.read(files, store.saved().plan(), catalogue);
      keep(found.acts(), store);
      return found.usable();
    }
  }

  private PlanStore open(Path place) throws NoordwijzerException {
    if (reading.dry()) {
      return PlanStore.openReadOnly(place, Progress.NONE);
    }
    PlanStore store = PlanStore.open(place, terminal().texts(), Progress.NONE);
    if (store.readOnly().isPresent()) {
      store.close();
      PlanFile.requireNotNewer(place);
      throw new CommandFailure(
          Outcome.CANNOT_WRITE, terminal().text(store.readOnly().orElseThrow()));
    }
    return store;
  }

  /// In a plan with the data of the program, which is there only when anything came into it.
  private boolean begin(List<Path> files, PlanCatalogue catalogue) throws NoordwijzerException {
    Plan begun = begun(catalogue);
    InterventionReading.Outcomes found = reading.read(files, begun, catalogue);
    if (plan == null || reading.dry() || found.acts().isEmpty()) {
      tellUnwritten(found.acts());
      return found.usable();
    }
    try (PlanStore store = PlanStore.create(plan, new Saved(begun, ""))) {
      keep(found.acts(), store);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal().texts()));
    }
    return found.usable();
  }

  /// An empty plan with the scenario that the user names.
  private Plan begun(PlanCatalogue catalogue) throws NoordwijzerException {
    String name = plan == null ? "" : PlanFile.nameOf(plan);
    Plan empty =
        new PlanBeginning(catalogue, terminal().texts())
            .empty(name, RegionReader.read(ProgramFolder.region(), Progress.NONE));
    String wanted = reading.scenario().strip();
    Scenario first = empty.scenarios().get(1);
    boolean known =
        empty.scenarios().stream().anyMatch(each -> each.name().equalsIgnoreCase(wanted));
    return known || wanted.isEmpty() ? empty : empty.with(first.withName(wanted));
  }

  private void keep(List<InterventionReading.Act> acts, PlanStore store)
      throws NoordwijzerException {
    if (reading.dry()) {
      tellUnwritten(acts);
      return;
    }
    for (InterventionReading.Act act : acts) {
      store.change(act.name(), new Saved(act.after(), store.saved().look()), false);
      terminal().out().println(terminal().text("cli.import.written", store.path()));
    }
  }

  private void tellUnwritten(List<InterventionReading.Act> acts) {
    if (!acts.isEmpty()) {
      terminal().out().println(ImportText.unwritten(plan, terminal()));
    }
  }
}
