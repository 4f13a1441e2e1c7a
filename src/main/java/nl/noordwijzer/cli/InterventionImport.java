package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.noordwijzer.edit.PlanCommand;
import nl.noordwijzer.exchange.Incoming;
import nl.noordwijzer.exchange.PlanImport;
import nl.noordwijzer.exchange.Target;
import nl.noordwijzer.exchange.Types;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.PlanCatalogue;
import nl.noordwijzer.plan.Years;
import nl.noordwijzer.planfile.PlanStore;
import nl.noordwijzer.planfile.Saved;
import nl.noordwijzer.source.CatalogueReader;
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Takes the interventions of files into a scenario of a plan, each file as one act that can be
/// undone in the window.
///
/// @param type word for the type of what names none; null where the user gave none
record InterventionImport(
    Path plan,
    String scenario,
    @Nullable String type,
    @Nullable CoordinateSystem system,
    Terminal terminal) {

  /// @return the exit code
  int take(List<Path> files) {
    boolean any = false;
    try (PlanStore store = PlanStore.open(plan, Progress.NONE)) {
      if (store.readOnly().isPresent()) {
        throw new CommandFailure(Outcome.CANNOT_WRITE, words(store.readOnly().get()));
      }
      store.news().forEach(phrase -> terminal.err().println(words(phrase)));
      PlanCatalogue catalogue = CatalogueReader.read();
      for (Path file : files) {
        any |= take(file, store, catalogue);
      }
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
    return (any ? Outcome.DONE : Outcome.DATA_DAMAGED).exitCode();
  }

  /// @return whether anything in the file could be used
  private boolean take(Path file, PlanStore store, PlanCatalogue catalogue)
      throws NoordwijzerException {
    Plan present = store.saved().plan();
    String name = String.valueOf(file.getFileName());
    Incoming incoming =
        PlanImport.read(
            name,
            FileFormats.all().read(file, Progress.NONE),
            target(present, catalogue),
            Progress.NONE);
    tell(incoming);
    if (incoming.command().isPresent()) {
      PlanCommand command = incoming.command().get();
      store.change(
          words(command.name()), new Saved(command.apply(present), store.saved().look()), false);
      terminal.out().println(terminal.text("cli.import.written", plan));
    }
    return incoming.count(Incoming.Fate.REFUSED) < incoming.lines().size();
  }

  private Target target(Plan present, PlanCatalogue catalogue) {
    return new Target(
        present,
        catalogue,
        new ScenarioWord(present, terminal).find(scenario).id(),
        () -> UUID.randomUUID().toString(),
        Years.after(LocalDate.now(ZoneId.systemDefault())),
        terminal.texts().locale(),
        new Target.Wish(type(present, catalogue), system, false));
  }

  private @Nullable InterventionType type(Plan present, PlanCatalogue catalogue) {
    String word = type;
    if (word == null) {
      return null;
    }
    return Types.find(present, catalogue, word.strip())
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown("--type", word),
                names(present, catalogue),
                terminal.text(
                    "cli.choose",
                    String.join(
                        ", ", catalogue.types().stream().map(InterventionType::id).toList()))));
  }

  private static List<String> names(Plan present, PlanCatalogue catalogue) {
    return Stream.concat(present.types().stream(), catalogue.types().stream())
        .flatMap(each -> Stream.of(each.id(), each.names().dutch(), each.names().english()))
        .toList();
  }

  private void tell(Incoming incoming) {
    terminal.out().println(incoming.source());
    Arrays.stream(Incoming.Fate.values())
        .filter(fate -> incoming.count(fate) > 0)
        .forEach(fate ->
            terminal
                .out()
                .println(
                    "  "
                        + terminal.texts().get("exchange.fate", fate)
                        + ": "
                        + incoming.count(fate)));
    for (Incoming.Line line : incoming.lines()) {
      if (line.reason() != null) {
        terminal
            .out()
            .println(
                "    "
                    + terminal.text(
                        "exchange.line",
                        Long.toString(line.row()),
                        line.name(),
                        words(line.reason())));
      }
    }
    incoming
        .findings()
        .forEach(finding -> terminal.out().println("  " + finding.sentence(terminal.texts())));
  }

  private String words(Phrase phrase) {
    return terminal.text(phrase.key(), phrase.arguments(terminal.texts().locale()));
  }
}
