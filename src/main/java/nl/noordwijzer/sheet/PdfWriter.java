package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Writes sheets as PDF: vectors, real text in embedded subsets of the typeface, bookmarks, and a
/// structure that can be read aloud.
///
/// @param archival whether to write PDF/A-2b, which archives ask for
/// @param bleed what a printer needs around the pages
public record PdfWriter(boolean archival, Bleed bleed) implements SheetWriter {

  public PdfWriter() {
    this(false, Bleed.NONE);
  }

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfLetters letters = new PdfLetters(document, sheets.getFirst().style().lettering())) {
      document.setVersion(1.7f);
      new PdfDescription(sheets.getFirst()).put(document, archival);
      PdfStructure structure = new PdfStructure(document);
      PdfImages images = new PdfImages(archival, sheets);
      int done = 0;
      for (Sheet sheet : sheets) {
        new PdfPage(document, structure, new PdfPage.Page(sheet, bleed), progress.quiet())
            .paint(document, letters, images);
        progress.report(++done / (double) sheets.size());
      }
      structure.close();
      PdfOutline.add(document, sheets);
      document.save(out);
    }
  }
}
