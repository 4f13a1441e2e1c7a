package nl.noordwijzer.ui.page;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.bidbook.BookFiles;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.Sheet;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetItem;
import nl.noordwijzer.sheet.SheetReview;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.ui.session.Desk;
import nl.noordwijzer.ui.session.SaveFile;
import nl.noordwijzer.ui.session.Tasks;

/// Puts the pages in files, beside the FX thread. FX thread only.
final class PageExport {
  /// What [#progressProperty()] is when nothing is written.
  static final double IDLE = -1;

  static final List<Integer> FINENESS = List.of(150, 200, 300, 600);

  private static final int USUAL_DPI = 300;

  private final PagesModel model;
  private final Desk desk;
  private final ObjectProperty<FileType> type = new SimpleObjectProperty<>(FileType.PDF);
  private final BooleanProperty apart = new SimpleBooleanProperty();
  private final ObjectProperty<Integer> dpi = new SimpleObjectProperty<>(USUAL_DPI);
  private final ObjectProperty<Bleed> bleed = new SimpleObjectProperty<>(Bleed.NONE);
  private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(IDLE);
  private Tasks.Running running = () -> {};
  private int starts;
  private Optional<NoordwijzerException> failed = Optional.empty();

  PageExport(PagesModel model) {
    this.model = model;
    desk = model.desk();
  }

  ObjectProperty<FileType> typeProperty() {
    return type;
  }

  /// Whether each page gets a file of its own, where one file could hold them all.
  BooleanProperty apartProperty() {
    return apart;
  }

  /// Dots per inch, for pixels only.
  ObjectProperty<Integer> dpiProperty() {
    return dpi;
  }

  /// What a printer needs around pages; only a PDF gets it.
  ObjectProperty<Bleed> bleedProperty() {
    return bleed;
  }

  /// The part that is written, 0 to 1, or [#IDLE].
  ReadOnlyDoubleProperty progressProperty() {
    return progress.getReadOnlyProperty();
  }

  /// How fine pixels are, and what is around pages.
  private record Print(int dpi, Bleed bleed) {}

  private Print print(FileType wanted) {
    return new Print(dpi.get(), wanted.isPdf() ? bleed.get() : Bleed.NONE);
  }

  static Path folderOf(Path file) {
    return Objects.requireNonNull(file.toAbsolutePath().getParent());
  }

  /// What is to be written.
  ///
  /// @param numbers of the pages
  private record Job(
      List<Sheet> sheets,
      List<Integer> numbers,
      Path file,
      FileType type,
      boolean apart,
      Print print) {

    /// With one page there is nothing to number.
    boolean many() {
      return sheets.size() > 1 && (apart || !type.isPaged());
    }

    private BookFiles files() {
      String name = file.getFileName().toString();
      String stem = name.substring(0, name.length() - type.extension().length() - 1);
      return new BookFiles(folderOf(file), stem, print.dpi, print.bleed, numbers);
    }

    /// The files that would be replaced.
    List<Path> there() {
      return many()
          ? files().apart(sheets.size(), type).stream().filter(Files::exists).toList()
          : List.of();
    }

    List<Path> write(Progress progress) throws NoordwijzerException {
      if (many()) {
        return files().writeApart(sheets, type, progress);
      }
      SheetFile.write(sheets, file, SheetWriter.of(type, print.dpi, print.bleed), progress);
      return List.of(file);
    }
  }

  /// Asks for a file and writes the pages that are not left out.
  void save() {
    Texts texts = desk.texts();
    List<Sheet> sheets = included();
    if (progress.get() != IDLE) {
      desk.dialogs().notice(texts.get("page.export.busy"));
    } else if (sheets.isEmpty()) {
      desk.dialogs().notice(texts.get("page.export.none"));
    } else if (mayShowConfidential()) {
      FileType wanted = type.get();
      SaveFile.choose(
              desk,
              texts.get("page.export.title"),
              suggestedName(wanted.extension()),
              wanted.extension())
          .map(file -> new Job(sheets, numbers(), file, wanted, apart.get(), print(wanted)))
          .filter(job -> mayReplace(job.there()))
          .ifPresent(this::write);
    }
  }

  /// The pages that are not left out.
  List<Sheet> included() {
    List<Sheet> all = model.pagesProperty().get().sheets();
    return numbers().stream().map(number -> all.get(number - 1)).toList();
  }

  /// Of the pages that are not left out, from 1.
  private List<Integer> numbers() {
    List<String> keys = model.pagesProperty().get().keys();
    return IntStream.rangeClosed(1, keys.size())
        .filter(number -> !model.leftOutProperty().get().contains(keys.get(number - 1)))
        .boxed()
        .toList();
  }

  /// @return the names of the lists of homes that others may not see
  static String confidential(Region region, Texts texts) {
    return region.ownership().confidential().stream()
        .map(list -> list.source().title().in(texts.locale()))
        .collect(Collectors.joining(", "));
  }

  /// Asks, where the pages may show homes that others may not see.
  boolean mayShowConfidential() {
    Region region = desk.session().region();
    Texts texts = desk.texts();
    List<Integer> numbers = withSecrets();
    return numbers.isEmpty()
        || !region.hasConfidentialHomes()
        || desk.dialogs()
            .confirm(
                texts.get("page.export.confidential", confidential(region, texts), listed(numbers)),
                texts.get("page.export.confidential.with"));
  }

  /// Of the pages in the file where homes may be that others may not see, or are still while the
  /// pages without them are on their way.
  private List<Integer> withSecrets() {
    PageBook pages = model.pagesProperty().get();
    List<Integer> allowed = model.secrets().allowedAmong(pages.origins());
    return numbers().stream()
        .filter(number -> allowed.contains(number) || isSecret(pages.sheets().get(number - 1)))
        .toList();
  }

  private static boolean isSecret(Sheet sheet) {
    return sheet.items().stream()
        .anyMatch(item ->
            item instanceof SheetItem.MapItem map && map.picture().region().hasConfidentialHomes());
  }

  private static String listed(List<Integer> numbers) {
    return numbers.stream().map(String::valueOf).collect(Collectors.joining(", "));
  }

  /// Asks, where files are there already.
  boolean mayReplace(List<Path> there) {
    Texts texts = desk.texts();
    return there.isEmpty()
        || desk.dialogs()
            .confirm(
                texts.get("page.export.replace", there.size(), there.getFirst().getFileName()),
                texts.get("window.overwrite.replace"));
  }

  private void write(Job job) {
    int start = ++starts;
    failed.ifPresent(desk.dialogs()::over);
    failed = Optional.empty();
    progress.set(0);
    running =
        desk.tasks()
            .start(
                desk.texts().get("page.export.job"),
                task -> written(job, new Reporting(task, part -> report(start, part))),
                done -> end(start, done));
  }

  /// What came of it.
  ///
  /// @param findings what cannot be read on the pages, in sentences
  private record Outcome(
      List<Path> files, List<String> findings, Optional<NoordwijzerException> failure) {}

  private static Outcome written(Job job, Progress progress) {
    try {
      List<String> findings = SheetReview.of(job.sheets, job.numbers);
      return new Outcome(job.write(progress), findings, Optional.empty());
    } catch (NoordwijzerException e) {
      return new Outcome(List.of(), List.of(), Optional.of(e));
    }
  }

  private void report(int start, double part) {
    if (start == starts && progress.get() != IDLE) {
      progress.set(part);
    }
  }

  private void end(int start, Outcome outcome) {
    if (start == starts) {
      progress.set(IDLE);
    }
    failed = outcome.failure;
    failed.ifPresentOrElse(desk.dialogs()::failed, () -> tell(outcome));
  }

  private void tell(Outcome outcome) {
    if (outcome.findings.isEmpty()) {
      tell(outcome.files);
    } else {
      String findings = String.join("\n", outcome.findings);
      desk.dialogs().tell(there(outcome.files) + ".\n" + findings);
    }
  }

  /// Says which files were written.
  void tell(List<Path> files) {
    desk.dialogs().notice(there(files));
  }

  private String there(List<Path> files) {
    Texts texts = desk.texts();
    Path first = files.getFirst();
    return files.size() == 1
        ? texts.get("page.export.done", first)
        : texts.get(
            "page.export.done.many",
            files.size(),
            Objects.requireNonNull(first.getParent()),
            first.getFileName(),
            files.getLast().getFileName());
  }

  /// Stops writing: what is not whole yet is not there.
  void cancel() {
    if (progress.get() != IDLE) {
      running.cancel();
      starts++;
      progress.set(IDLE);
      desk.dialogs().notice(desk.texts().get("page.export.cancelled"));
    }
  }

  String suggestedName(String extension) {
    String name = model.pagesProperty().get().name();
    return name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + "." + extension;
  }
}
