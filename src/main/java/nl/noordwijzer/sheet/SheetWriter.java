package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Turns a sheet into the bytes of one kind of file.
public interface SheetWriter {

  /// @throws NoordwijzerException when the sheet cannot be made in this way
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  void write(Sheet sheet, OutputStream out, Progress progress)
      throws IOException, NoordwijzerException;

  /// @param dpi dots per inch, for pixel files only
  static SheetWriter of(FileType type, int dpi) {
    return switch (type) {
      case PDF -> new PdfWriter();
      case SVG -> new SvgWriter();
      case PNG -> new PngWriter(dpi);
    };
  }
}
