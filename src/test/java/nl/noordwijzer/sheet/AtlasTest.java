package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/// Documents with very many pages, and with none to speak of.
final class AtlasTest {
  private static final int PAGES = 200;

  private static byte[] pdf(List<Sheet> sheets) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter().write(sheets, out, Progress.NONE);
    return out.toByteArray();
  }

  private static List<Sheet> pages(int count) {
    List<Sheet> sheets = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      sheets.add(ItemSheet.withoutMap("Buurt " + i));
    }
    return sheets;
  }

  @Test
  void twoHundredPagesHaveTheirBookmarksInOrder() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(pages(PAGES)))) {
      int number = 0;
      for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
        number++;
        assertThat(item.getTitle()).isEqualTo("Buurt " + number);
        assertThat(document.getPages().indexOf(item.findDestinationPage(document)))
            .isEqualTo(number - 1);
      }
      assertThat(number).isEqualTo(PAGES);
      PDFTextStripper last = new PDFTextStripper();
      last.setStartPage(PAGES);
      assertThat(last.getText(document)).contains("Buurt " + PAGES);
    }
  }

  /// Fonts and pictures are there once: a page more takes up what is on it.
  @Test
  void aPageMoreTakesUpNoMoreThanWhatIsOnIt() throws IOException {
    int one = pdf(pages(1)).length;
    int page = pdf(pages(11)).length - pdf(pages(10)).length;
    assertThat(page).isLessThan(one / 3);
    assertThat(pdf(pages(PAGES)).length).isLessThan(one + PAGES * page * 6 / 5);
  }

  @Test
  void aPageWithNothingOnItIsAnEmptyPage() throws Exception {
    Sheet empty = ItemSheet.with();
    try (PDDocument document = Loader.loadPDF(pdf(List.of(empty)))) {
      assertThat(new PDFTextStripper().getText(document)).isBlank();
    }
    for (FileType type : FileType.values()) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      SheetWriter.of(type, 72).write(List.of(empty), out, Progress.NONE);
      assertThat(out.size()).as(type.name()).isPositive();
    }
  }
}
