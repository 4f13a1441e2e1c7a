package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.ScaleBar;
import nl.noordwijzer.support.ExampleSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDTilingPattern;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;

final class PdfWriterTest {
  private static final SingleMap SHEET = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE);
  private static final char NO_BREAK_SPACE = 0xa0;
  private static final byte[] FILE = write();

  private static byte[] write() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      new PdfWriter().write(List.of(SHEET.sheet()), out, Progress.NONE);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    return out.toByteArray();
  }

  @Test
  void thePageIsA4Landscape() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      PDRectangle box = document.getPage(0).getMediaBox();
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(box.getWidth()).isCloseTo(841.89f, within(0.01f));
      assertThat(box.getHeight()).isCloseTo(595.28f, within(0.01f));
    }
  }

  private static Offset<Float> within(float offset) {
    return Offset.offset(offset);
  }

  @Test
  void titleMessageLegendSourcesAndImprintAreText() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      assertThat(stripper.getText(document).replace(NO_BREAK_SPACE, ' '))
          .contains("Aandeel corporatiewoningen per buurt, 2019")
          .contains("cijfers over 2019.")
          .contains("60 % of meer")
          .contains("Woonpunt")
          .contains("Bezit: voorbeeldverdeling, geen werkelijk bezit")
          .contains("Bron: CBS / Kadaster, 2019")
          .contains("Bron: CBS / Kadaster, 2020")
          .contains("Schaal " + SingleMapLayout.of(SHEET).legend().scale().label(SHEET.texts()))
          .contains("Gemaakt op 21 november 2026")
          .contains("Concept")
          .contains("Noordwijzer 1.2.3");
    }
  }

  @Test
  void titleAndLanguageAreKnownToReadersOfTheFile() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      assertThat(document.getDocumentInformation().getTitle())
          .isEqualTo("Aandeel corporatiewoningen per buurt, 2019");
      assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl-NL");
    }
  }

  @Test
  void everyFontIsEmbeddedAsASubsetOfInter() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      int fonts = 0;
      PDResources page = document.getPage(0).getResources();
      for (COSName name : page.getFontNames()) {
        PDFont font = page.getFont(name);
        assertThat(font.isEmbedded()).as(font.getName()).isTrue();
        assertThat(font.getName()).matches("[A-Z]{6}\\+Inter-(Regular|Bold)");
        fonts++;
      }
      assertThat(fonts).isPositive();
    }
  }

  @Test
  void nothingOnThePageIsMadeOfPixels() throws IOException {
    try (PDDocument document = Loader.loadPDF(FILE)) {
      assertThat(images(document.getPage(0).getResources())).isZero();
    }
  }

  private static int images(PDResources resources) throws IOException {
    int images = 0;
    for (COSName name : resources.getXObjectNames()) {
      switch (resources.getXObject(name)) {
        case PDImageXObject _ -> images++;
        case PDFormXObject form -> images += images(form.getResources());
        default -> {}
      }
    }
    for (COSName name : resources.getPatternNames()) {
      if (resources.getPattern(name) instanceof PDTilingPattern) {
        images++;
      }
    }
    return images;
  }

  /// The bar of 1 km at 1:40.000 is 25 mm long on paper; at 600 dpi that is 590.6 pixels.
  @Test
  void theScaleHoldsOnPaper() throws IOException {
    SingleMapLayout layout = SingleMapLayout.of(SHEET);
    ScaleBar bar = ScaleBar.within(layout.legend().viewport(), 45 * PageFormat.MM);
    double millimetres = bar.metres() / layout.legend().scale().denominator() * 1000;
    try (PDDocument document = Loader.loadPDF(FILE)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 600);
      double measured = longestDarkRun(page, layout.footer()) / 600.0 * 25.4;
      assertThat(measured).isCloseTo(millimetres, Percentage.withPercentage(0.5));
    }
  }

  /// The bottom edge of the bar is the longest dark line in the left part of the footer.
  private static int longestDarkRun(BufferedImage page, Rectangle2D footer) {
    double pixels = 600 / 72.0;
    int longest = 0;
    for (int y = (int) (footer.getY() * pixels); y < (footer.getY() + 25) * pixels; y++) {
      int run = 0;
      for (int x = (int) ((footer.getX() + 28) * pixels); x < footer.getCenterX() * pixels; x++) {
        run = (page.getRGB(x, y) & 0xff) < 128 ? run + 1 : 0;
        longest = Math.max(longest, run);
      }
    }
    return longest;
  }
}
