package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ExampleSheets;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

final class PptxWriterTest {
  private static final char NO_BREAK_SPACE = 0xa0;
  private static XMLSlideShow show;

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    List<Sheet> sheets =
        List.of(
            ItemSheet.titled("Łódź 中 😀 & <co>"),
            ExampleSheets.of(Paper.A3, Orientation.LANDSCAPE).sheet(),
            ItemSheet.with());
    new PptxWriter().write(sheets, out, Progress.NONE);
    show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()));
  }

  @AfterAll
  static void close() throws IOException {
    show.close();
  }

  private static <T extends XSLFShape> Stream<T> shapes(int slide, Class<T> type) {
    return show.getSlides().get(slide).getShapes().stream()
        .filter(type::isInstance)
        .map(type::cast);
  }

  private static List<String> texts(int slide) {
    return shapes(slide, XSLFTextShape.class)
        .map(shape -> shape.getText().replace(NO_BREAK_SPACE, ' '))
        .toList();
  }

  @Test
  void thereIsASlideOfTheSizeOfThePageForEachPage() {
    assertThat(show.getSlides()).hasSize(3);
    assertThat(show.getCTPresentation().getSldSz().getCx())
        .isEqualTo(Units.toEMU(ItemSheet.FORMAT.width()));
  }

  @Test
  void titleTextAndWordsOfTheLegendCanBeChanged() {
    XSLFSlide slide = show.getSlides().getFirst();
    assertThat(slide.getTitle()).isEqualTo("Łódź 中 😀 & <co>");
    assertThat(texts(0))
        .contains("Eén zin die zegt wat hier staat.", "Naar 2030", "Voetregel")
        .contains("60 % of meer", "Woonpunt", "Grenzen");
  }

  @Test
  void aTableIsATable() {
    XSLFTable table = shapes(0, XSLFTable.class).findFirst().orElseThrow();
    assertThat(table.getNumberOfRows()).isEqualTo(4);
    assertThat(table.getCell(0, 1).getText()).isEqualTo("2026");
    assertThat(table.getCell(1, 0).getText()).isEqualTo("Hoensbroek");
    assertThat(table.getCell(2, 2).getText()).isEqualTo("1.310");
    assertThat(texts(0)).contains("Woningen per jaar", "Cijfers zijn verzonnen.");
  }

  @Test
  void everyPictureHasVectorsAndWords() {
    List<XSLFPictureShape> pictures = shapes(0, XSLFPictureShape.class).toList();
    assertThat(pictures).hasSize(6);
    for (XSLFPictureShape picture : pictures) {
      assertThat(picture.getSvgImage()).isNotNull();
      assertThat(((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().getDescr())
          .isNotBlank();
    }
  }

  /// A3 on slides of A4 is 210 / 297 as large.
  @Test
  void aPageOfAnotherSizeIsScaledToTheSlide() {
    Sheet a3 = ExampleSheets.of(Paper.A3, Orientation.LANDSCAPE).sheet();
    double width = a3.items().getFirst().box().points().getWidth();
    XSLFTextShape title = shapes(1, XSLFTextShape.class).findFirst().orElseThrow();
    assertThat(title.getAnchor().getWidth()).isCloseTo(width * 210 / 297, Offset.offset(1.0));
  }

  @Test
  void anEmptyPageIsAnEmptySlide() {
    assertThat(show.getSlides().getLast().getShapes()).isEmpty();
  }

  @Test
  void theTitleOfEachSlideStandsWhereItStandsOnItsPage() throws Exception {
    Sheet high = ItemSheet.with(ItemSheet.text(10, "Hoog", TextLook.title(18)));
    Sheet low = ItemSheet.with(ItemSheet.text(150, "Laag", TextLook.title(18)));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PptxWriter().write(List.of(high, low), out, Progress.NONE);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
      assertThat(show.getSlides())
          .extracting(slide -> slide.getPlaceholder(0).getAnchor().getY() / PageFormat.MM)
          .usingElementComparator((a, b) -> Math.abs(a - b) < 0.1 ? 0 : 1)
          .containsExactly(10.0, 150.0);
    }
  }

  @Test
  void formattedTextStaysThatWay() throws Exception {
    SheetItem item =
        new SheetItem.TextItem(
            new Box(10, 10, 100, 40), Markup.read("Een **vet** woord\n- punt"), TextLook.body(10));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PptxWriter().write(List.of(ItemSheet.with(item)), out, Progress.NONE);
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(out.toByteArray()))) {
      XSLFTextShape text = (XSLFTextShape) show.getSlides().getFirst().getShapes().getFirst();
      assertThat(text.getTextParagraphs().getFirst().getTextRuns())
          .extracting(run -> run.isBold())
          .containsExactly(false, true, false);
      assertThat(text.getTextParagraphs().getLast().isBullet()).isTrue();
    }
  }
}
