package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.noordwijzer.job.Progress;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// What a printer asks for around a page, read back from the file.
final class BleedTest {
  private static final double MM = PageFormat.MM;
  private static final Offset<Float> NEAR = Offset.offset(0.01f);

  private static byte[] pdf(Bleed bleed, SheetItem... items) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(false, bleed).write(List.of(ItemSheet.with(items)), out, Progress.NONE);
    return out.toByteArray();
  }

  private static void assertBox(PDRectangle box, double left, double width, double height) {
    assertThat(box.getLowerLeftX()).isCloseTo((float) (left * MM), NEAR);
    assertThat(box.getLowerLeftY()).isCloseTo((float) (left * MM), NEAR);
    assertThat(box.getWidth()).isCloseTo((float) (width * MM), NEAR);
    assertThat(box.getHeight()).isCloseTo((float) (height * MM), NEAR);
  }

  @Test
  void theBoxesSayWhereThePageIsCut() throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf(new Bleed(3, true)))) {
      PDPage page = document.getPage(0);
      assertBox(page.getMediaBox(), 0, 297 + 20, 210 + 20);
      assertBox(page.getBleedBox(), 7, 297 + 6, 210 + 6);
      assertBox(page.getTrimBox(), 10, 297, 210);
    }
    try (PDDocument document = Loader.loadPDF(pdf(Bleed.NONE))) {
      PDPage page = document.getPage(0);
      assertBox(page.getMediaBox(), 0, 297, 210);
      assertBox(page.getTrimBox(), 0, 297, 210);
    }
  }

  /// A picture that sticks out over the edge is there in the bleed and no further; the marks stand
  /// on the lines along which the page is cut.
  @Test
  void whatSticksOutFillsTheBleedAndTheMarksStandAtTheEdge() throws IOException {
    SheetItem picture = new SheetItem.PictureItem(new Box(-20, 50, 60, 40), ItemSheet.black(), "z");
    byte[] file = pdf(new Bleed(3, true), picture);
    try (PDDocument document = Loader.loadPDF(file)) {
      BufferedImage paper = new PDFRenderer(document).renderImageWithDPI(0, 254);
      assertThat(isDark(paper, 7.5, 80)).isTrue();
      assertThat(isDark(paper, 6.5, 80)).isFalse();
      assertThat(isDark(paper, 49.5, 80)).isTrue();
      assertThat(isDark(paper, 3, 10)).isTrue();
      assertThat(isDark(paper, 3, 10.4)).isFalse();
      assertThat(isDark(paper, 307, 3)).isTrue();
      assertThat(isDark(paper, 8, 10)).isFalse();
    }
  }

  /// At 10 pixels per millimetre.
  private static boolean isDark(BufferedImage paper, double x, double y) {
    int darkest = 255;
    for (int i = -1; i <= 1; i++) {
      for (int j = -1; j <= 1; j++) {
        int rgb = paper.getRGB((int) (x * 10) + i, (int) (y * 10) + j);
        darkest = Math.min(darkest, rgb & 0xff);
      }
    }
    return darkest < 160;
  }
}
