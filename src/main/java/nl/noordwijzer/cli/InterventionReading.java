package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
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
import nl.noordwijzer.source.crs.CoordinateSystem;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;

/// Reads files as interventions of a scenario and tells what becomes of their rows.
///
/// @param type word for the type of what names none; null where the user gave none
/// @param dry whether nothing is written: then every row is told
record InterventionReading(
    String scenario,
    @Nullable String type,
    @Nullable CoordinateSystem system,
    boolean dry,
    Terminal terminal) {

  /// What a file comes to.
  ///
  /// @param name of the act, as undo shows it
  record Act(String name, Plan after) {}

  /// What the files come to.
  ///
  /// @param acts one for each file that changes anything
  /// @param usable whether any row of any file is not refused
  record Outcomes(List<Act> acts, boolean usable) {}

  Outcomes read(List<Path> files, Plan plan, PlanCatalogue catalogue) throws NoordwijzerException {
    List<Act> acts = new ArrayList<>();
    boolean usable = false;
    Plan present = plan;
    for (Path file : files) {
      Incoming incoming = incoming(file, present, catalogue);
      tell(incoming);
      usable |= incoming.count(Incoming.Fate.REFUSED) < incoming.lines().size();
      if (incoming.command().isPresent()) {
        PlanCommand command = incoming.command().get();
        present = command.apply(present);
        acts.add(new Act(terminal.text(command.name()), present));
      }
    }
    return new Outcomes(acts, usable);
  }

  private Incoming incoming(Path file, Plan present, PlanCatalogue catalogue)
      throws NoordwijzerException {
    return PlanImport.read(
        String.valueOf(file.getFileName()),
        FileFormats.all().read(file, Progress.NONE),
        target(present, catalogue),
        Progress.NONE);
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
    for (Incoming.Fate fate : Incoming.Fate.values()) {
      if (incoming.count(fate) > 0) {
        terminal.out().println("  " + word(fate) + ": " + incoming.count(fate));
      }
    }
    tellRefused(incoming);
    if (dry) {
      tell("cli.import.rows", told(incoming, line -> line.reason() == null, this::fate));
    }
    tell("cli.import.remarks", told(incoming, _ -> true, this::remarks));
    incoming
        .findings()
        .forEach(finding -> terminal.out().println("  " + finding.sentence(terminal.texts())));
  }

  private String word(Incoming.Fate fate) {
    return terminal.texts().get("exchange.fate", fate);
  }

  private void tellRefused(Incoming incoming) {
    tell("cli.import.refused", told(incoming, _ -> true, this::reason));
  }

  private static List<String> told(
      Incoming incoming,
      Predicate<Incoming.Line> which,
      Function<Incoming.Line, Stream<String>> words) {
    return incoming.lines().stream().filter(which).flatMap(words).toList();
  }

  /// A row that goes in without a word is named only where nothing is written.
  private Stream<String> fate(Incoming.Line line) {
    return Stream.of(line(line, word(line.fate())));
  }

  private Stream<String> reason(Incoming.Line line) {
    Phrase reason = line.reason();
    return reason == null ? Stream.of() : Stream.of(line(line, terminal.text(reason)));
  }

  private Stream<String> remarks(Incoming.Line line) {
    return line.remarks().stream().map(remark -> line(line, terminal.text(remark)));
  }

  private String line(Incoming.Line line, String words) {
    return terminal.text(line.told(words));
  }

  /// Lines under a heading; nothing where there are none.
  private void tell(String heading, List<String> lines) {
    if (!lines.isEmpty()) {
      terminal.out().println("  " + terminal.text(heading));
      lines.forEach(line -> terminal.out().println("    " + line));
    }
  }
}
