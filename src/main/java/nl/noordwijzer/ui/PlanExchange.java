package nl.noordwijzer.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import nl.noordwijzer.exchange.ClipboardText;
import nl.noordwijzer.exchange.Incoming;
import nl.noordwijzer.exchange.LeftOut;
import nl.noordwijzer.exchange.PlanImport;
import nl.noordwijzer.exchange.PlanTables;
import nl.noordwijzer.exchange.TableWords;
import nl.noordwijzer.exchange.Target;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.InterventionType;
import nl.noordwijzer.plan.Phrase;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.planfile.PlanFile;
import nl.noordwijzer.source.format.FileFormats;
import nl.noordwijzer.source.format.TableFile;
import nl.noordwijzer.source.format.WrittenFormat;
import nl.noordwijzer.source.table.Finding;
import nl.noordwijzer.source.table.SourceTable;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.ui.session.Session;
import nl.noordwijzer.ui.sketch.IncomingCard;
import nl.noordwijzer.ui.sketch.IncomingModel;

/// Interventions out of the window and into it: files for others, files of others, the clipboard.
///
/// FX thread only.
final class PlanExchange {
  private static final long MOST_BYTES = 100_000_000;

  private final Workbench bench;

  PlanExchange(Workbench bench) {
    this.bench = bench;
  }

  private Desk desk() {
    return bench.desk();
  }

  private Texts texts() {
    return desk().texts();
  }

  private Session session() {
    return bench.session();
  }

  /// Asks for a file and writes the shown scenario and the plan areas in it.
  void save(WrittenFormat format) {
    List<Scenario> scenarios = List.of(session().scenario());
    if (!PlanTables.isAny(session().plan(), scenarios)) {
      desk().dialogs().notice(texts().get("window.exchange.nothing"));
      return;
    }
    List<Phrase> left = LeftOut.of(session().plan(), scenarios, format);
    TableWords words = new TableWords(session().plan(), session().catalogue(), texts());
    String name = session().plan().name() + " " + session().scenario().name();
    SaveFile.choose(
            desk(),
            texts().get("window.command.exchange." + format.extension()),
            name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + format.extension(),
            format.extension())
        .ifPresent(
            file -> write(() -> PlanTables.of(scenarios, format, words), file, format, left));
  }

  /// @param tables made beside the FX thread: with pictures they are large
  /// @param left what the file does not hold
  void write(
      Supplier<List<SourceTable>> tables, Path file, WrittenFormat format, List<Phrase> left) {
    desk()
        .tasks()
        .start(
            texts().get("window.exchange.saving"),
            progress -> {
              requireNoPlan(file);
              return TableFile.write(tables.get(), file, format, progress);
            },
            (List<Finding> findings) -> tell(file, findings, left));
  }

  /// A plan holds more than what goes out of it.
  private static void requireNoPlan(Path file) throws NoordwijzerException {
    if (PlanFile.isNamed(file.toString()) && PlanFile.isPlan(file)) {
      throw new NoordwijzerException("planfile.kept", null, file);
    }
  }

  /// Where it stands, and what the format could not hold as it was, or not at all.
  private void tell(Path file, List<Finding> findings, List<Phrase> left) {
    List<String> sentences =
        Stream.concat(
                findings.stream().map(finding -> finding.sentence(texts())),
                left.stream().map(this::sentence))
            .distinct()
            .toList();
    if (sentences.isEmpty()) {
      desk().dialogs().notice(texts().get("window.exchange.saved", file));
    } else {
      String first = texts().get("window.exchange.saved.less", file);
      desk().dialogs().tell(first + "\n" + String.join("\n", sentences));
    }
  }

  private String sentence(Phrase phrase) {
    return texts().get(phrase.key(), phrase.arguments(texts().locale()));
  }

  /// Asks for a file and shows what it would change.
  void open() {
    List<Path> files =
        desk().dialogs().chooseOpenFiles(texts().get("window.command.exchange.read"));
    if (!files.isEmpty()) {
      read(files);
    }
  }

  void read(List<Path> files) {
    String name = String.valueOf(files.getFirst().getFileName());
    begin(name, progress -> tables(files, progress), wish(false));
  }

  /// Whether files hold interventions as they are written here. What cannot be read does not, nor
  /// does what is far larger than any plan.
  static boolean isOfInterventions(List<Path> files, Progress progress) {
    try {
      for (Path file : files) {
        if (Files.size(file) > MOST_BYTES) {
          return false;
        }
      }
      return tables(files, progress).stream().anyMatch(PlanTables::isLike);
    } catch (IOException | NoordwijzerException _) {
      return false;
    }
  }

  private static List<SourceTable> tables(List<Path> files, Progress progress)
      throws NoordwijzerException {
    List<SourceTable> tables = new ArrayList<>();
    for (Path file : files) {
      tables.addAll(FileFormats.all().read(file, progress));
    }
    return tables;
  }

  /// Tables from somewhere.
  private interface Origin {
    List<SourceTable> tables(Progress progress) throws NoordwijzerException;
  }

  /// What was found in tables.
  private record Found(List<SourceTable> tables, Incoming incoming) {}

  private void begin(String name, Origin origin, Target.Wish wish) {
    Target target = IncomingModel.target(desk(), wish);
    desk()
        .tasks()
        .start(
            texts().get("window.exchange.reading"),
            progress -> {
              List<SourceTable> tables = origin.tables(progress);
              return new Found(tables, PlanImport.read(name, tables, target, progress));
            },
            (Found found) -> show(name, found, wish));
  }

  /// A paste that goes well needs no word; all else is shown first.
  private void show(String name, Found found, Target.Wish wish) {
    IncomingModel model = new IncomingModel(desk(), name, found.tables(), wish, found.incoming());
    boolean well = found.incoming().count(Incoming.Fate.REFUSED) == 0;
    if (wish.copies() && well && model.take()) {
      tellRemarks(found.incoming());
    } else {
      IncomingCard card = new IncomingCard(model, name, bench::putCardAway);
      bench.showCard(card.root(), model::close);
    }
  }

  /// What was pasted otherwise than it was, such as with a shape that was mended.
  private void tellRemarks(Incoming pasted) {
    List<String> remarks =
        pasted.lines().stream()
            .flatMap(line ->
                line.remarks().stream().map(remark -> sentence(line.told(sentence(remark)))))
            .toList();
    if (!remarks.isEmpty()) {
      desk().dialogs().tell(String.join("\n", remarks));
    }
  }

  /// The type of what names none: the one that is being drawn, else that of what is chosen.
  private Target.Wish wish(boolean copies) {
    InterventionType drawn = session().sketch().typeProperty().get();
    Optional<InterventionType> type =
        Optional.ofNullable(drawn)
            .or(() ->
                chosen().stream()
                    .findFirst()
                    .flatMap(one -> session().catalogue().type(one.type(), session().plan())));
    return new Target.Wish(type.orElse(null), null, copies);
  }

  private List<Intervention> chosen() {
    return session().chosenInterventionsProperty().get();
  }

  boolean canCopy() {
    return !chosen().isEmpty();
  }

  /// Puts the chosen interventions on the clipboard, as GeoJSON; pictures only where all fit.
  void copy() {
    Plan plan = session().plan();
    boolean mayFit = ClipboardText.mayFit(sizeOfPictures(plan));
    String whole = mayFit ? text(plan) : "";
    boolean fits = mayFit && ClipboardText.fits(whole);
    ClipboardContent content = new ClipboardContent();
    content.putString(fits ? whole : text(plan.withoutPictures()));
    Clipboard.getSystemClipboard().setContent(content);
    String key = fits ? "window.exchange.copied" : "window.exchange.copied.bare";
    desk().dialogs().notice(texts().get(key, chosen().size()));
  }

  private long sizeOfPictures(Plan plan) {
    return chosen().stream()
        .flatMap(item -> plan.pictures().find(item.id()).stream())
        .mapToLong(picture -> picture.bytes().length)
        .sum();
  }

  private String text(Plan plan) {
    return ClipboardText.of(PlanTables.of(plan, session().scenario(), chosen()));
  }

  /// Makes new interventions of the shapes on the clipboard.
  void paste() {
    String text = Clipboard.getSystemClipboard().getString();
    paste(text == null ? "" : text);
  }

  void paste(String text) {
    String name = texts().get("window.exchange.clipboard");
    begin(name, progress -> List.of(ClipboardText.read(name, text, progress)), wish(true));
  }
}
