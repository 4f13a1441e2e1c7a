package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Backdrop;
import nl.noordwijzer.map.BackgroundStyle;
import nl.noordwijzer.map.MapPicture;
import nl.noordwijzer.support.ExampleSheets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

/// A page with a background map lies under the vectors as one image.
class BackdropSheetTest {
  private static final int ORANGE = 0xffc800;
  private static final int SIDE = 256;

  /// Far around the region, so that it is seen wherever no area lies.
  private static SingleMap sheet() {
    int[] argb = new int[SIDE * SIDE];
    Arrays.fill(argb, 0xff000000 | ORANGE);
    Backdrop.Piece piece =
        new Backdrop.Piece(new Envelope(150_000, 250_000, 270_000, 370_000), SIDE, argb);
    SingleMap plain = ExampleSheets.of(Paper.A4, Orientation.LANDSCAPE);
    MapPicture picture =
        plain
            .picture()
            .withStyle(plain.picture().style().withBackground(new BackgroundStyle("some", 1)))
            .withBackdrop(new Backdrop(List.of(piece)));
    return new SingleMap(
        plain.format(), plain.heading(), picture, plain.shown(), plain.imprint(), plain.texts());
  }

  private static byte[] written(SheetWriter writer) throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    writer.write(List.of(sheet().sheet()), out, Progress.NONE);
    return out.toByteArray();
  }

  /// In the corner of the map that no area reaches and no legend covers; part of the page.
  private static int corner(BufferedImage page) {
    SingleMap sheet = sheet();
    var map = SingleMapLayout.of(sheet).map();
    double scale = page.getWidth() / sheet.format().width();
    var legend = SingleMapLayout.of(sheet).legend().bounds();
    double x = legend.getCenterX() > map.getCenterX() ? map.getMinX() + 6 : map.getMaxX() - 6;
    return page.getRGB((int) (x * scale), (int) ((map.getMinY() + 6) * scale)) & 0xffffff;
  }

  @Test
  void aPdfHasTheTilesUnderItsVectors() throws Exception {
    try (PDDocument document = Loader.loadPDF(written(new PdfWriter()))) {
      assertThat(corner(new PDFRenderer(document).renderImageWithDPI(0, 72))).isEqualTo(ORANGE);
    }
  }

  @Test
  void aPngHasThem() throws Exception {
    byte[] png = written(SheetWriter.of(FileType.PNG, 72));
    assertThat(corner(ImageIO.read(new ByteArrayInputStream(png)))).isEqualTo(ORANGE);
  }

  @Test
  void anSvgHasThemAsOneImageOfItsOwn() throws Exception {
    String svg = new String(written(new SvgWriter()), StandardCharsets.UTF_8);
    assertThat(svg.split("<image ", -1)).hasSize(2);
    assertThat(svg).contains("xlink:href=\"data:image/png;base64");
  }
}
