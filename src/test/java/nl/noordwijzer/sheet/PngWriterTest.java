package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
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
  void aPictureThatDoesNotFitInMemorySaysWhichOneWould() {
    PageFormat a3 = new PageFormat(Paper.A3, Orientation.LANDSCAPE);
    // A3 is 16.535 x 11.693 inch; sqrt(100 MB x 0.7 / 4 / 193.3) = 300.8 dots per inch
    assertThatThrownBy(() -> new PngWriter(600).requireMemory(a3, 100_000_000))
        .isInstanceOfSatisfying(
            NoordwijzerException.class,
            e ->
                assertThat(e.sentence(Texts.in(Texts.DUTCH)))
                    .contains("9.921 bij 7.016")
                    .contains("hooguit 300 dpi"));
  }
}
