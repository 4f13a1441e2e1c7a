package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.junit.jupiter.api.Test;

final class PdfStructureTest {
  private static final Set<String> PAINTS = Set.of("f", "f*", "S", "Tj", "TJ", "Do", "sh", "B");

  private static final char NO_BREAK_SPACE = 0xa0;

  private static PDDocument written(Sheet... sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(List.of(sheets), out, Progress.NONE);
    return Loader.loadPDF(out.toByteArray());
  }

  private static List<PDStructureElement> elements(PDStructureNode node) {
    List<PDStructureElement> found = new ArrayList<>();
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        found.add(element);
        found.addAll(elements(element));
      }
    }
    return found;
  }

  private static List<PDStructureElement> elements(PDDocument document) {
    return elements(document.getDocumentCatalog().getStructureTreeRoot());
  }

  private static List<PDStructureElement> elements(PDDocument document, String type) {
    return elements(document).stream()
        .filter(element -> element.getStructureType().equals(type))
        .toList();
  }

  @Test
  void aPageIsASectionOfHeadingsTextTableAndFiguresInReadingOrder() throws IOException {
    try (PDDocument document = written(ItemSheet.titled("Eerste"))) {
      PDStructureElement section = elements(document, "Sect").getFirst();
      List<String> types = new ArrayList<>();
      for (Object kid : section.getKids()) {
        types.add(((PDStructureElement) kid).getStructureType());
      }
      assertThat(types)
          .containsExactly(
              "H1", "P", "H2", "Table", "P", "Figure", "Figure", "Figure", "Figure", "Figure",
              "Figure");
      assertThat(section.getTitle()).isEqualTo("Eerste");
      assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
    }
  }

  @Test
  void everyFigureSaysWhatItShows() throws IOException {
    try (PDDocument document = written(ItemSheet.titled("Eerste"))) {
      List<String> words =
          elements(document, "Figure").stream()
              .map(element -> element.getAlternateDescription().replace(NO_BREAK_SPACE, ' '))
              .toList();
      assertThat(words)
          .contains("Huishoudens stijgen van 5 naar 7.", "Een zwart vlak")
          .anyMatch(text -> text.startsWith("Legenda: ") && text.contains("60 % of meer: "))
          .anyMatch(text -> text.startsWith("Aandeel corporatiewoningen per buurt, 2019"))
          .anyMatch(text -> text.startsWith("Schaal 1:"))
          .contains("Pijl naar het noorden: het noorden is boven.");
    }
  }

  @Test
  void everyRowOfATableIsAsWideAndHeadingsAreHeadings() throws IOException {
    try (PDDocument document = written(ItemSheet.titled("Eerste"))) {
      assertThat(elements(document, "TR")).hasSize(4);
      for (PDStructureElement row : elements(document, "TR")) {
        int width = 0;
        for (PDStructureElement cell : elements(row)) {
          width += width(cell);
        }
        assertThat(width).isEqualTo(3);
      }
      assertThat(elements(document, "TH")).hasSize(6);
      assertThat(elements(document, "TD")).hasSize(4);
      assertThat(elements(document, "Caption")).hasSize(1);
    }
  }

  private static int width(PDStructureElement cell) {
    return cell.getAttributes().size() > 0
            && cell.getAttributes().getObject(0) instanceof PDTableAttributeObject attributes
        ? attributes.getColSpan()
        : 1;
  }

  private static COSName name(String name) {
    return COSName.getPDFName(name);
  }

  /// Each piece of content that is numbered leads to its element, page by page.
  @Test
  void everyNumberedPieceHasItsElement() throws IOException {
    try (PDDocument document = written(ItemSheet.titled("Eerste"), ItemSheet.titled("Tweede"))) {
      int pieces = 0;
      for (PDPage page : document.getPages()) {
        Object value =
            document
                .getDocumentCatalog()
                .getStructureTreeRoot()
                .getParentTree()
                .getValue(page.getStructParents());
        COSArray parents = (COSArray) ((PDParentTreeValue) value).getCOSObject();
        pieces += parents.size();
        for (int i = 0; i < parents.size(); i++) {
          COSDictionary element = (COSDictionary) parents.getObject(i);
          assertThat(element.getInt(name("K"))).isEqualTo(i);
          assertThat(element.getCOSDictionary(name("Pg"))).isEqualTo(page.getCOSObject());
        }
      }
      assertThat(pieces).isEqualTo(2 * 21);
    }
  }

  @Test
  void nothingIsPaintedThatIsNotMarked() throws IOException {
    try (PDDocument document = written(ItemSheet.titled("Eerste"))) {
      int depth = 0;
      int painted = 0;
      for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
        String name = token instanceof Operator operator ? operator.getName() : "";
        depth += name.equals("BDC") || name.equals("BMC") ? 1 : name.equals("EMC") ? -1 : 0;
        if (PAINTS.contains(name)) {
          assertThat(depth).as(name).isPositive();
          painted++;
        }
      }
      assertThat(depth).isZero();
      assertThat(painted).isGreaterThan(100);
    }
  }

  @Test
  void pagesUnderOneTitleShareABookmark() throws IOException {
    try (PDDocument document =
        written(ItemSheet.titled("Kaart"), ItemSheet.titled("Tabel"), ItemSheet.titled("Tabel"))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }
      assertThat(titles).containsExactly("Kaart", "Tabel");
      assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
          .containsExactly("1", "2", "3");
    }
  }

  /// Thai, Hindi and a tab are not in the typeface, and Thai and Hindi join their letters.
  @Test
  void aLetterThatTheTypefaceLacksIsShownAsASquareAndCopiedAsItIs() throws IOException {
    String name = "Łódź ก अ a\tĳ Ω";
    Sheet sheet = ItemSheet.with(ItemSheet.text(10, name, TextLook.body(10)));
    try (PDDocument document = written(sheet)) {
      StringBuilder shown = new StringBuilder();
      assertThat(reader(shown).getText(document).strip()).isEqualTo(name);
      assertThat(shown.toString().strip()).isEqualTo("Łódź □ □ a ĳ Ω");
    }
  }

  @Test
  void arabicIsShownAsSquaresAndCopiedAsItIs() throws IOException {
    Sheet sheet = ItemSheet.with(ItemSheet.text(10, "سلام", TextLook.body(10)));
    try (PDDocument document = written(sheet)) {
      StringBuilder shown = new StringBuilder();
      reader(shown).getText(document);
      assertThat(shown.toString().strip()).isEqualTo("□□□□");
      assertThat(actualText(document)).isEqualTo("سلام ");
    }
  }

  private static String actualText(PDDocument document) throws IOException {
    for (Object token : new PDFStreamParser(document.getPage(0)).parse()) {
      String text =
          token instanceof COSDictionary properties
              ? properties.getString(COSName.ACTUAL_TEXT)
              : null;
      if (text != null) {
        return text;
      }
    }
    return "";
  }

  /// @param shown gets the letters as they are drawn
  private static PDFTextStripper reader(StringBuilder shown) {
    return new PDFTextStripper() {
      @Override
      protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
          throws IOException {
        shown.append(font.toUnicode(code));
        super.showGlyph(matrix, font, code, displacement);
      }
    };
  }
}
