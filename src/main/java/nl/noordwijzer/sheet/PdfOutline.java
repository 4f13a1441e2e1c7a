package nl.noordwijzer.sheet;

import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.common.PDPageLabelRange;
import org.apache.pdfbox.pdmodel.common.PDPageLabels;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Ways through a document of many pages: bookmarks and the numbers of the pages.
final class PdfOutline {
  private PdfOutline() {}

  /// A bookmark for each title; pages that go on under the same title share one.
  static void add(PDDocument document, List<Sheet> sheets) {
    PDDocumentOutline outline = new PDDocumentOutline();
    String last = "";
    for (int i = 0; i < sheets.size(); i++) {
      String title = sheets.get(i).title();
      if (!title.equals(last)) {
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(title);
        bookmark.setDestination(document.getPage(i));
        outline.addLast(bookmark);
      }
      last = title;
    }
    outline.openNode();
    PDDocumentCatalog catalog = document.getDocumentCatalog();
    catalog.setDocumentOutline(outline);
    catalog.setPageMode(sheets.size() > 1 ? PageMode.USE_OUTLINES : PageMode.USE_NONE);
    number(document);
  }

  private static void number(PDDocument document) {
    PDPageLabelRange fromOne = new PDPageLabelRange();
    fromOne.setStyle(PDPageLabelRange.STYLE_DECIMAL);
    PDPageLabels labels = new PDPageLabels(document);
    labels.setLabelItem(0, fromOne);
    document.getDocumentCatalog().setPageLabels(labels);
  }
}
