package nl.noordwijzer.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.GregorianCalendar;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes sheets as PDF: vectors, real text in embedded subsets of the typeface, bookmarks, and a
/// structure that can be read aloud.
public final class PdfWriter implements SheetWriter {

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
    try (PDDocument document = new PDDocument();
        PdfLetters letters = new PdfLetters(document)) {
      document.setVersion(1.7f);
      describe(document, sheets.getFirst());
      PdfStructure structure = new PdfStructure(document);
      int done = 0;
      for (Sheet sheet : sheets) {
        new PdfPage(document, structure, sheet, progress).paint(document, letters);
        progress.report(++done / (double) sheets.size());
      }
      structure.close();
      PdfOutline.add(document, sheets);
      document.save(out);
    }
  }

  private static void describe(PDDocument document, Sheet sheet) {
    PDDocumentInformation information = document.getDocumentInformation();
    information.setTitle(sheet.title());
    information.setSubject(sheet.message());
    information.setCreator("Noordwijzer " + sheet.imprint().version());
    information.setCreationDate(
        GregorianCalendar.from(sheet.imprint().made().atStartOfDay(ZoneId.systemDefault())));
    document.getDocumentCatalog().setLanguage(sheet.texts().locale().toLanguageTag());
    PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
    preferences.setDisplayDocTitle(true);
    document.getDocumentCatalog().setViewerPreferences(preferences);
  }
}
