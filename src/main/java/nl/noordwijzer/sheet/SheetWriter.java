package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// Turns sheets into the bytes of one kind of file.
public interface SheetWriter {

  /// @param sheets one, where the kind of file has no pages
  /// @throws NoordwijzerException when the sheets cannot be made in this way
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  void write(List<Sheet> sheets, OutputStream out, Progress progress)
      throws IOException, NoordwijzerException;

  /// @param dpi dots per inch, for pixel files only
  static SheetWriter of(FileType type, int dpi) {
    return of(type, dpi, Bleed.NONE);
  }

  /// @param dpi dots per inch, for pixel files only
  /// @param bleed around pages, for PDF only
  static SheetWriter of(FileType type, int dpi, Bleed bleed) {
    return switch (type) {
      case PDF -> new PdfWriter(false, bleed);
      case PDF_A -> new PdfWriter(true, bleed);
      case SVG -> new SvgWriter();
      case PNG -> new PngWriter(dpi);
      case TIFF -> new TiffWriter(dpi);
      case PPTX -> new PptxWriter();
    };
  }

  /// @throws IllegalArgumentException when there is not just one
  static Sheet only(List<Sheet> sheets) {
    if (sheets.size() != 1) {
      throw new IllegalArgumentException("one page in a file, not " + sheets.size());
    }
    return sheets.getFirst();
  }
}
