package nl.noordwijzer.sheet;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
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
  private final Bleed bleed;
  private final PDPage page;
  private final PdfSection section;
  private final Progress progress;

  /// @param bleed what a printer needs around it
  record Page(Sheet sheet, Bleed bleed) {}

  /// Adds an empty page to the document.
  PdfPage(PDDocument document, PdfStructure structure, Page wanted, Progress progress) {
    sheet = wanted.sheet;
    bleed = wanted.bleed;
    this.progress = progress;
    PageFormat format = sheet.format();
    page = new PDPage(bleed.paper(format));
    page.setTrimBox(bleed.page(format));
    page.setBleedBox(bleed.wider(format));
    document.addPage(page);
    section = structure.section(page, sheet.title());
  }

  void paint(PDDocument document, PdfLetters letters, PdfImages images) throws IOException {
    PageFormat format = sheet.format();
    PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, bleed.paper(format));
    graphics.setFontTextDrawer(letters);
    graphics.setImageEncoder(images);
    try {
      SheetPainter.useFineHints(graphics);
      graphics.translate(bleed.around(), bleed.around());
      if (bleed.marks()) {
        artifact(graphics, "Page", on -> new CropMarks(format, bleed).paint(on));
      }
      if (bleed.around() > 0) {
        graphics.clip(bleed.painted(format));
      }
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
            (float) (bleed.around() + box.getX()),
            (float) (bleed.around() + sheet.format().height() - box.getMaxY()),
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
    artifact(graphics, kind, on -> new ItemPainter(on, sheet, progress).paint(item));
  }

  private static void artifact(
      PdfBoxGraphics2D graphics, String kind, Consumer<Graphics2D> painter) {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, kind);
    graphics.drawInMarkedContentSequence(
        COSName.ARTIFACT, PDPropertyList.create(properties), painter::accept);
  }
}
