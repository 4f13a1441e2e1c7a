package nl.noordwijzer.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nl.noordwijzer.sheet.Bleed;
import nl.noordwijzer.sheet.FileType;
import nl.noordwijzer.sheet.HouseStyle;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.Orientation;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.Paper;
import nl.noordwijzer.sheet.PngWriter;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.sheet.SheetWriter;
import nl.noordwijzer.text.NoordwijzerException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// On what paper a map comes, and in which file.
final class PageOptions {
  private static final Numbers.Bounds DPI =
      new Numbers.Bounds(PngWriter.COARSEST, PngWriter.FINEST);
  private static final int USUAL_DPI = 300;

  @Option(
      names = {"-o", "--out"},
      paramLabel = "<${bundle:label.file}>")
  private @Nullable String out;

  @Option(names = "--format", paramLabel = "<pdf|svg|png|tiff|pptx>")
  private @Nullable String format;

  @Option(names = "--dpi", paramLabel = "<${bundle:label.number}>")
  private @Nullable String dpi;

  @Option(names = "--paper", paramLabel = "<a4|a3>")
  private @Nullable String paper;

  @Option(names = "--orientation", paramLabel = "<${bundle:label.how}>")
  private @Nullable String orientation;

  @Option(names = "--status", paramLabel = "<${bundle:label.status}>")
  private @Nullable String status;

  @Mixin private final PrintOptions print = new PrintOptions();

  @Mixin private final StyleOption style = new StyleOption();

  /// Where the page goes and how, checked before any work is done.
  record Page(
      Path file, SheetWriter writer, PageFormat format, Imprint.Status status, HouseStyle style) {}

  Page read(Terminal terminal) {
    if (out == null || out.isBlank()) {
      throw terminal.wrongUse("cli.out.absent");
    }
    Path file = DataOption.path("--out", out, terminal);
    FileType type = type(file, terminal);
    OptionalInt dots = Numbers.whole("--dpi", dpi, DPI, terminal);
    if (dots.isPresent() && !type.isPixels()) {
      throw terminal.wrongUse("cli.dpi.vector", type.extension());
    }
    PageFormat page =
        new PageFormat(
            Choices.PAPER.read(paper, terminal).orElse(Paper.A4),
            Choices.ORIENTATION.read(orientation, terminal).orElse(Orientation.LANDSCAPE));
    Imprint.Status finished = Choices.STATUS.read(status, terminal).orElse(Imprint.Status.CONCEPT);
    try {
      SheetFile.requireWritable(file);
    } catch (NoordwijzerException e) {
      throw new CommandFailure(Outcome.CANNOT_WRITE, e.sentence(terminal.texts()));
    }
    Bleed bleed = print.read(List.of(type), terminal);
    HouseStyle look = style.read(terminal);
    return new Page(
        file,
        SheetWriter.of(type, dots.orElse(USUAL_DPI), bleed),
        page,
        finished,
        look == null ? HouseStyle.usual() : look);
  }

  private FileType type(Path file, Terminal terminal) {
    Optional<FileType> asked = Choices.FORMAT.read(format, terminal);
    return asked
        .or(() -> FileType.of(file))
        .orElseThrow(() -> terminal.wrongUse("cli.out.type", file));
  }
}
