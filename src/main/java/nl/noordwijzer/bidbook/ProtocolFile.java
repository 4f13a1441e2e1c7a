package nl.noordwijzer.bidbook;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.Imprint;
import nl.noordwijzer.sheet.PdfWriter;
import nl.noordwijzer.sheet.SheetFile;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import nl.noordwijzer.workshop.Protocol;
import nl.noordwijzer.workshop.ProtocolCsv;

/// Writes the report of a workshop to a file: wholly, or the file is left as it was.
public record ProtocolFile(Path file, Kind kind) {

  /// Kinds of files a report can be written to.
  public enum Kind {
    PDF,
    CSV;

    public String extension() {
      return name().toLowerCase(Locale.ROOT);
    }

    /// The kind that the name of the file asks for.
    public static Optional<Kind> of(Path file) {
      String name = file.toString().toLowerCase(Locale.ROOT);
      return Arrays.stream(values())
          .filter(kind -> name.endsWith("." + kind.extension()))
          .findFirst();
    }
  }

  /// @throws NoordwijzerException when the file cannot be written: says why and what to do
  public void write(Protocol protocol, Imprint imprint, Texts texts) throws NoordwijzerException {
    switch (kind) {
      case PDF ->
          SheetFile.write(
              new ProtocolPages(protocol, imprint, texts).sheets(),
              file,
              new PdfWriter(),
              Progress.NONE);
      case CSV ->
          SheetFile.write(
              new ProtocolCsv(protocol, texts).text().getBytes(StandardCharsets.UTF_8), file);
    }
  }
}
