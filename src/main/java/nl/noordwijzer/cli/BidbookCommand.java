package nl.noordwijzer.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.noordwijzer.bidbook.Bidbook;
import nl.noordwijzer.bidbook.BookChoice;
import nl.noordwijzer.bidbook.BookFiles;
import nl.noordwijzer.bidbook.BookRequest;
import nl.noordwijzer.bidbook.PaperWish;
import nl.noordwijzer.bidbook.Templates;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.plan.Scenario;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.PngWriter;
import nl.noordwijzer.sheet.ProgramVersion;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetReview;
import nl.noordwijzer.sheet.TableFiles;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Makes a bidbook of a plan. The plan is only looked at.
@Command(name = "bidbook", sortOptions = false, mixinStandardHelpOptions = true)
final class BidbookCommand implements Callable<Integer> {
  private static final Numbers.Bounds DPI =
      new Numbers.Bounds(PngWriter.COARSEST, PngWriter.FINEST);
  private static final int USUAL_DPI = 300;
  private static final double WIDEST_MARGIN = 60;
  private static final int HUNDRED = 100;

  private final Terminal terminal;

  @Parameters(arity = "0..1", paramLabel = "<${bundle:label.file}>", hidden = true)
  private @Nullable String plan;

  @Option(names = "--template", paramLabel = "<${bundle:label.name}>")
  private @Nullable String template;

  @Option(names = "--scenario", paramLabel = "<${bundle:label.name}>")
  private List<String> scenarios = new ArrayList<>();

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<${bundle:label.folder}>")
  private @Nullable String out;

  @Option(names = "--format", split = ",", paramLabel = "<pdf|svg|png|tiff|pptx>")
  private List<String> formats = new ArrayList<>();

  @Option(names = "--tables", split = ",", paramLabel = "<xlsx|csv>")
  private List<String> tables = new ArrayList<>();

  @Option(names = "--pages", paramLabel = "<${bundle:label.numbers}>")
  private @Nullable String pages;

  @Option(names = "--dpi", paramLabel = "<${bundle:label.number}>")
  private @Nullable String dpi;

  @Option(names = "--status", paramLabel = "<${bundle:label.status}>")
  private @Nullable String status;

  /// Empty where no folder was given: then the bidbooks are listed.
  @Option(
      names = "--templates",
      arity = "0..1",
      fallbackValue = "",
      paramLabel = "<${bundle:label.folder}>")
  private @Nullable String folder;

  @Option(names = "--paper", paramLabel = "<a4|a3>")
  private @Nullable String paper;

  @Option(names = "--orientation", paramLabel = "<${bundle:label.how}>")
  private @Nullable String orientation;

  @Option(names = "--margin", paramLabel = "<mm>")
  private @Nullable String margin;

  @Mixin private final OverwriteOption overwrite = new OverwriteOption();

  @Mixin private final PrintOptions print = new PrintOptions();

  @Mixin private final SessionOption session = new SessionOption();

  @Mixin private final StyleOption style = new StyleOption();

  @Mixin private final ConfidentialOption confidential = new ConfidentialOption();

  BidbookCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (folder != null && folder.isEmpty()) {
      list();
      return Outcome.DONE.exitCode();
    }
    if (plan == null || template == null || out == null) {
      throw terminal.wrongUse("cli.bidbook.absent");
    }
    Path target = DataOption.path("--out", out, terminal);
    List<FileType> types = types();
    List<TableFiles.Kind> kinds = kinds();
    OptionalInt dots = Numbers.whole("--dpi", dpi, DPI, terminal);
    Imprint.Status finished = Choices.STATUS.read(status, terminal).orElse(Imprint.Status.CONCEPT);
    Bleed bleed = print.read(types, terminal);
    PlanArgument argument = PlanArgument.of("bidbook", plan, terminal);
    Plan read = argument.read();
    Templates templates = templates().with(read);
    String id = template(templates);
    BookRequest request = session.in(request(read, finished), id, argument.place(), terminal);
    Bidbook book = book(id, templates, request);
    confidential.require(book, terminal);
    List<Integer> numbers = numbers(book.sheets().size());
    List<Sheet> sheets = numbers.stream().map(number -> book.sheets().get(number - 1)).toList();
    BookFiles files = new BookFiles(target, id, dots.orElse(USUAL_DPI), bleed, numbers);
    types.forEach(type -> overwrite.require(files.files(sheets, type), terminal));
    kinds.forEach(kind -> overwrite.require(files.tables(sheets, kind), terminal));
    tellAbout(id, templates, request.scenarios());
    SheetReview.of(sheets, numbers).forEach(terminal.err()::println);
    types.forEach(type -> tell(() -> write(files, sheets, type)));
    kinds.forEach(kind -> tell(() -> files.writeTables(sheets, kind)));
    return Outcome.DONE.exitCode();
  }

  /// Of the pages that are written.
  private List<Integer> numbers(int all) {
    return pages == null
        ? IntStream.rangeClosed(1, all).boxed().toList()
        : new PageChoice("--pages", pages, terminal).numbers(all);
  }

  private List<Path> write(BookFiles files, List<Sheet> sheets, FileType type)
      throws NoordwijzerException {
    try (ProgressLine line = new ProgressLine(terminal, "cli.bidbook.writing", sheets.size())) {
      return files.write(sheets, type, line);
    }
  }

  private PaperWish paper() {
    double wide = PrintOptions.millimetres("--margin", margin, WIDEST_MARGIN, terminal);
    return new PaperWish(
        Choices.PAPER.read(paper, terminal).orElse(null),
        Choices.ORIENTATION.read(orientation, terminal).orElse(null),
        margin == null ? null : wide);
  }

  /// The bidbooks to choose from: those of the plan too, where one is given.
  private void list() {
    Templates templates = templates();
    if (plan != null) {
      templates = templates.with(PlanArgument.of("bidbook", plan, terminal).read());
    }
    Columns columns = new Columns(Set.of());
    for (BookChoice book : templates.choices(terminal.texts())) {
      String kept = book.kept() ? terminal.text("cli.bidbook.kept") : "";
      columns.add(List.of(book.id(), book.name(), kept));
    }
    columns.lines().forEach(terminal.out()::println);
  }

  private List<FileType> types() {
    List<FileType> types = new ArrayList<>();
    for (String word : formats) {
      Choices.FORMAT.read(word, terminal).ifPresent(types::add);
    }
    return types.isEmpty() && tables.isEmpty() ? List.of(FileType.PDF) : types;
  }

  private List<TableFiles.Kind> kinds() {
    List<TableFiles.Kind> kinds = new ArrayList<>();
    for (String word : tables) {
      Choices.TABLES.read(word, terminal).ifPresent(kinds::add);
    }
    return kinds;
  }

  private Templates templates() {
    try {
      Templates shipped = Templates.shipped();
      return folder == null || folder.isEmpty()
          ? shipped
          : shipped.with(folder(DataOption.path("--templates", folder, terminal)));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  private Path folder(Path chosen) {
    if (!Files.isDirectory(chosen)) {
      throw terminal.wrongUse("cli.bidbook.templates.absent", chosen);
    }
    return chosen;
  }

  private String template(Templates templates) {
    String word = Optional.ofNullable(template).orElse("");
    return templates.bookIds().stream()
        .filter(id -> Words.plain(id).equals(Words.plain(word)))
        .findFirst()
        .orElseThrow(() ->
            Words.unknown(
                terminal,
                new Words.Unknown("--template", word),
                templates.bookIds(),
                terminal.text("cli.choose", String.join(", ", templates.bookIds()))));
  }

  private BookRequest request(Plan read, Imprint.Status finished) {
    return new BookRequest(
        read,
        PlanArgument.catalogue(terminal),
        chosen(read),
        new Imprint(LocalDate.now(ZoneId.systemDefault()), ProgramVersion.number(), finished),
        confidential.read(terminal),
        paper(),
        style.read(terminal),
        null,
        terminal.texts());
  }

  /// The named ones; all but the base when none is named.
  private List<Scenario> chosen(Plan read) {
    if (!scenarios.isEmpty()) {
      ScenarioWord words = new ScenarioWord(read, terminal);
      return scenarios.stream().map(words::find).toList();
    }
    List<Scenario> all = read.scenarios().toList();
    return all.size() == 1 ? all : all.subList(1, all.size());
  }

  /// Which scenario a bidbook about one is about, where there are more to choose from.
  private void tellAbout(String id, Templates templates, List<Scenario> chosen) {
    try {
      List<Scenario> about = templates.about(id, chosen);
      if (about.size() < chosen.size()) {
        terminal
            .err()
            .println(terminal.text("cli.bidbook.about", names(about), names(rest(chosen, about))));
      }
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  private static List<Scenario> rest(List<Scenario> all, List<Scenario> some) {
    return all.stream().filter(scenario -> !some.contains(scenario)).toList();
  }

  private static String names(List<Scenario> scenarios) {
    return scenarios.stream().map(Scenario::name).collect(Collectors.joining(", "));
  }

  private Bidbook book(String id, Templates templates, BookRequest request) {
    try (ProgressLine line = new ProgressLine(terminal, "cli.bidbook.filling", HUNDRED)) {
      return Bidbook.of(id, templates, request, line);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.DATA_DAMAGED, e.sentence(terminal.texts()));
    }
  }

  /// Something that makes files.
  private interface Writing {
    List<Path> write() throws NoordwijzerException;
  }

  private void tell(Writing writing) {
    try {
      writing
          .write()
          .forEach(file -> terminal.out().println(terminal.text("cli.map.written", file)));
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
  }
}
