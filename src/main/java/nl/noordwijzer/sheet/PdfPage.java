package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/// Paints a sheet on a new page of a PDF document, each item marked as what it is.
final class PdfPage {
  private static final List<COSName> OF_A_FORM =
      List.of(
          COSName.TYPE,
          COSName.SUBTYPE,
          COSName.RESOURCES,
          COSName.BBOX,
          COSName.MATRIX,
          COSName.getPDFName("FormType"));

  private final Sheet sheet;
  private final PDRectangle size;
  private final PDPage page;
  private final PdfSection section;
  private final Progress progress;

  /// Adds an empty page to the document.
  PdfPage(PDDocument document, PdfStructure structure, Sheet sheet, Progress progress) {
    this.sheet = sheet;
    this.progress = progress;
    size = new PDRectangle((float) sheet.format().width(), (float) sheet.format().height());
    page = new PDPage(size);
    document.addPage(page);
    section = structure.section(page, sheet.title());
  }

  void paint(PDDocument document, PdfLetters letters, PdfImages images) throws IOException {
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, size);
    graphics.setFontTextDrawer(letters);
    graphics.setImageEncoder(images);
    try {
      SheetPainter.useFineHints(graphics);
      sheet.items().forEach(item -> paint(graphics, item));
    } finally {
      graphics.disposeDanglingChildGraphics();
      graphics.dispose();
    }
    take(graphics.getXFormObject());
  }

  /// Makes what was painted the content of the page itself: readers find marks only there.
  private void take(PDFormXObject painted) {
    page.setResources(painted.getResources());
    COSStream content = painted.getCOSObject();
    OF_A_FORM.forEach(content::removeItem);
    page.setContents(new PDStream(content));
  }

  private void paint(PdfBoxGraphics2D graphics, SheetItem item) {
    switch (item) {
      case SheetItem.TableItem table -> {
        PdfTable marks = new PdfTable(section, table.table());
        new ItemPainter(graphics, sheet, progress, marks).paint(table);
        marks.close();
      }
      case SheetItem.TextItem text -> text(graphics, text);
      case SheetItem.RuleItem rule -> artifact(graphics, rule, "Layout");
      case SheetItem.FrameItem frame -> artifact(graphics, frame, "Layout");
      default -> figure(graphics, item);
    }
  }

  private void text(PdfBoxGraphics2D graphics, SheetItem.TextItem text) {
    switch (text.look().role()) {
      case TITLE -> content(graphics, text, section.add(StandardStructureTypes.H1));
      case HEADING -> content(graphics, text, section.add(StandardStructureTypes.H2));
      case BODY, SOURCE -> content(graphics, text, section.add(StandardStructureTypes.P));
      case FURNITURE -> artifact(graphics, text, "Pagination");
    }
  }

  private void figure(PdfBoxGraphics2D graphics, SheetItem item) {
    PDStructureElement figure = section.add(StandardStructureTypes.Figure);
    figure.setAlternateDescription(new ItemWords(sheet).of(item));
    PDLayoutAttributeObject place = new PDLayoutAttributeObject();
    Rectangle2D box = item.box().points();
    place.setBBox(
        new PDRectangle(
            (float) box.getX(),
            (float) (sheet.format().height() - box.getMaxY()),
            (float) box.getWidth(),
            (float) box.getHeight()));
    figure.addAttribute(place);
    content(graphics, item, figure);
  }

  private void content(PdfBoxGraphics2D graphics, SheetItem item, PDStructureElement element) {
    graphics.drawInMarkedContentSequence(
        COSName.getPDFName(element.getStructureType()),
        section.next(element),
        on -> new ItemPainter(on, sheet, progress).paint(item));
  }

  private void artifact(PdfBoxGraphics2D graphics, SheetItem item, String kind) {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, kind);
    graphics.drawInMarkedContentSequence(
        COSName.ARTIFACT,
        PDPropertyList.create(properties),
        on -> new ItemPainter(on, sheet, progress).paint(item));
  }
}
