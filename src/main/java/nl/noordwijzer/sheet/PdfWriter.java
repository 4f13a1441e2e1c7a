package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;

/// Writes sheets as PDF: vectors, and real text in embedded subsets of the typeface.
public final class PdfWriter implements SheetWriter {

  @Override
  public void write(List<Sheet> sheets, OutputStream out, Progress progress) throws IOException {
    try (PDDocument document = new PDDocument();
        Letters letters = new Letters(document)) {
      describe(document, sheets.getFirst());
      int done = 0;
      for (Sheet sheet : sheets) {
        add(document, sheet, letters, progress);
        progress.report(++done / (double) sheets.size());
      }
      document.save(out);
    }
  }

  private static void add(PDDocument document, Sheet sheet, Letters letters, Progress progress)
      throws IOException {
    PageFormat format = sheet.format();
    PDRectangle size = new PDRectangle((float) format.width(), (float) format.height());
    PDPage page = new PDPage(size);
    document.addPage(page);
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size);
    graphics.setFontTextDrawer(letters);
    try {
      SheetPainter.paint(graphics, sheet, progress);
    } finally {
      graphics.disposeDanglingChildGraphics();
      graphics.dispose();
    }
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.drawForm(graphics.getXFormObject());
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

  /// Finds the embedded font for each font that is drawn with.
  private static final class Letters extends PdfBoxGraphics2DFontTextDrawer {
    private final PDDocument document;
    private final Map<Typeface, PDFont> fonts = new EnumMap<>(Typeface.class);

    Letters(PDDocument document) {
      this.document = document;
    }

    @Override
    protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
      Typeface typeface = Typeface.of(font);
      PDFont known = fonts.get(typeface);
      if (known != null) {
        return known;
      }
      try (InputStream file = typeface.open()) {
        PDFont loaded = PDType0Font.load(document, file, true);
        fonts.put(typeface, loaded);
        return loaded;
      }
    }
  }
}
