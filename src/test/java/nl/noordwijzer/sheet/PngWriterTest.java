package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.support.ExampleSheets;
import nl.noordwijzer.text.NoordwijzerException;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

final class PngWriterTest {

  @Test
  void theSizeIsMillimetresTimesDotsPerInch() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SingleMap sheet = ExampleSheets.of(Paper.A4, Orientation.PORTRAIT);
    new PngWriter(100).write(List.of(sheet.sheet()), out, Progress.NONE);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(out.toByteArray()));
    // 210 / 25.4 x 100 = 826.8; 297 / 25.4 x 100 = 1169.3
    assertThat(image.getWidth()).isEqualTo(827);
    assertThat(image.getHeight()).isEqualTo(1169);
    assertThat(dotsPerMetre(out.toByteArray())).isEqualTo(3937);
  }

  private static int dotsPerMetre(byte[] file) {
    String text = new String(file, StandardCharsets.ISO_8859_1);
    return ByteBuffer.wrap(file).getInt(text.indexOf("pHYs") + 4);
  }

  @Test
  void bandsTogetherAreThePageAsItIsPaintedAtOnce() {
    Sheet sheet = ItemSheet.titled("Eén blad in banden");
    Rectangle size = new Resolution(110).pixels(sheet.format());
    Raster whole = new SheetPixels(sheet, size, size.height, Progress.NONE).getData();
    Raster bands = new SheetPixels(sheet, size, 83, Progress.NONE).getData();
    int[] expected = whole.getPixels(0, 0, size.width, size.height, (int[]) null);
    int[] actual = bands.getPixels(0, 0, size.width, size.height, (int[]) null);
    int differing = 0;
    int most = 0;
    for (int i = 0; i < expected.length; i++) {
      int difference = Math.abs(expected[i] - actual[i]);
      differing += difference > 0 ? 1 : 0;
      most = Math.max(most, difference);
    }
    assertThat(new int[] {differing, most}).containsExactly(0, 0);
  }

  @Test
  void anA3PageOf600DotsIsPaintedInBandsOfAFewRowsWhereMemoryIsShort() throws Exception {
    PageFormat a3 = new PageFormat(Paper.A3, Orientation.LANDSCAPE);
    Rectangle size = new Resolution(600).pixels(a3);
    assertThat(size).isEqualTo(new Rectangle(9921, 7016));
    // 20 million pixels / 9921
    assertThat(Resolution.rows(size, 2_000_000_000)).isEqualTo(2015);
    // 100 MB x 0.4 / 4 / 9921
    assertThat(Resolution.rows(size, 100_000_000)).isEqualTo(1007);
    assertThatThrownBy(() -> Resolution.rows(size, 1_000_000))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e ->
                assertThat(e.sentence(Texts.in(Texts.DUTCH)))
                    .isEqualTo(
                        "Er is te weinig geheugen vrij voor een beeld van 9.921 bij 7.016"
                            + " beeldpunten; sluit een ander venster of kies minder dpi, of maak"
                            + " een PDF."));
  }

  /// A page of 8.7 MB once took 2.5 GB: it was copied whole for each of its 1754 rows.
  @Test
  void aPageThatFitsInOneBandIsNotCopiedForEachRow() throws Exception {
    Sheet sheet = ItemSheet.titled("Een blad");
    Rectangle size = new Resolution(150).pixels(sheet.format());
    SheetPixels page = new SheetPixels(sheet, size, size.height, Progress.NONE);
    assertThat(page.getNumYTiles()).isGreaterThan(10);
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadAllocatedBytes();
    new PngWriter(150).write(List.of(sheet), new ByteArrayOutputStream(), Progress.NONE);
    long pixels = 4L * size.width * size.height;
    assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20 * pixels);
  }
}
