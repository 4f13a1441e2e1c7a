package nl.noordwijzer.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Pictures of users become small, upright and harmless, or are refused in a sentence.
final class PictureReaderTest {
  /// Marks, and the six bytes with which a camera begins what it tells.
  private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

  @TempDir Path folder;

  private static byte[] file(String format, int width, int height) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, width / 2, height);
    graphics.dispose();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    assertThat(ImageIO.write(image, format, bytes)).isTrue();
    return bytes.toByteArray();
  }

  private byte[] read(byte[] file) throws Exception {
    return PictureReader.read(Files.write(folder.resolve("foto"), file));
  }

  private static BufferedImage image(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  @ParameterizedTest
  @CsvSource({
    "jpeg, 4000, 1000, 1600, 400",
    "jpeg, 100, 7000, 23, 1600",
    "png, 1700, 1700, 1600, 1600",
    "png, 40, 30, 40, 30"
  })
  void isMadeNoLongerThanIsKept(String format, int width, int height, int wide, int high)
      throws Exception {
    BufferedImage kept = image(read(file(format, width, height)));
    assertThat(kept.getWidth()).isEqualTo(wide);
    assertThat(kept.getHeight()).isEqualTo(high);
    assertThat(new Color(kept.getRGB(wide / 4, high / 2)).getRed()).isGreaterThan(200);
    assertThat(new Color(kept.getRGB(wide - 1, high / 2)).getRed()).isLessThan(60);
  }

  /// The red half lies left in the file; a camera held a quarter turn (6) has it above.
  @Test
  void aPhotoThatWasTakenOnItsSideStandsUprightAndTellsNoMore() throws Exception {
    byte[] plain = file("jpeg", 200, 100);
    ByteBuffer tiff = ByteBuffer.allocate(26);
    tiff.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
    ByteBuffer turned = ByteBuffer.allocate(plain.length + 4 + EXIF.length + 26);
    turned.put(plain, 0, 2).putShort((short) 0xFFE1).putShort((short) (2 + EXIF.length + 26));
    turned.put(EXIF).put(tiff.array()).put(plain, 2, plain.length - 2);
    byte[] kept = read(turned.array());
    BufferedImage image = image(kept);
    assertThat(image.getWidth()).isEqualTo(100);
    assertThat(image.getHeight()).isEqualTo(200);
    assertThat(new Color(image.getRGB(50, 20)).getRed()).isGreaterThan(200);
    assertThat(new Color(image.getRGB(50, 180)).getRed()).isLessThan(60);
    assertThat(new String(kept, ISO_8859_1)).doesNotContain("Exif");
    assertThat(PictureReader.kept("foto.jpg", turned.array())).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"jpeg", "png"})
  void whatWasKeptBeforeIsKeptAsItIs(String format) throws Exception {
    byte[] kept = read(file(format, 400, 300));
    assertThat(PictureReader.kept("foto", kept)).isEqualTo(kept);
  }

  /// Words of a program stand in a part of their own (0xFFFE, 0xFFED), or behind the picture.
  @ParameterizedTest
  @CsvSource({"2, fffe000841524d454e21", "2, ffed000841524d454e21", "-1, 41524d454e21"})
  void wordsBesideAPictureAreNotKept(int place, String words) throws Exception {
    byte[] plain = read(file("jpeg", 200, 100));
    byte[] told = HexFormat.of().parseHex(words);
    int at = place < 0 ? plain.length : place;
    byte[] file =
        ByteBuffer.allocate(plain.length + told.length)
            .put(plain, 0, at)
            .put(told)
            .put(plain, at, plain.length - at)
            .array();
    byte[] kept = PictureReader.kept("foto.jpg", file);
    assertThat(new String(file, ISO_8859_1)).contains("ARMEN!");
    assertThat(new String(kept, ISO_8859_1)).doesNotContain("ARMEN!");
    assertThat(image(kept).getWidth()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource({"jpeg", "png"})
  void aLongerOneIsMadeSmall(String format) throws Exception {
    assertThat(image(PictureReader.kept("foto", file(format, 2000, 1000))).getWidth())
        .isEqualTo(PictureReader.LONGEST);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThatThrownBy(() -> read("geen afbeelding".getBytes(UTF_8))).hasMessage("picture.other");
    assertThatThrownBy(() -> read(new byte[0])).hasMessage("picture.other");
    assertThatThrownBy(() -> read(file("gif", 9, 9))).hasMessage("picture.other");
    assertThatThrownBy(() -> PictureReader.read(folder.resolve("weg")))
        .hasMessage("picture.unreadable");
  }

  @ParameterizedTest
  @CsvSource({"jpeg", "png"})
  void whatIsCutOffIsRefused(String format) throws IOException {
    byte[] whole = file(format, 400, 400);
    for (int part = 1; part < 8; part++) {
      byte[] cut = Arrays.copyOf(whole, whole.length * part / 8);
      assertThatThrownBy(() -> read(cut)).hasMessageStartingWith("picture.");
    }
  }

  /// A file of some dozens of bytes that says it is 30,000 by 29,999 pixels large, or wider.
  @ParameterizedTest
  @CsvSource({"30000, 29999", "2147483647, 1", "1, 40000"})
  void whatSaysItIsHugeIsRefusedBeforeItIsMade(int width, int height) {
    ByteBuffer header = ByteBuffer.allocate(33);
    header.putLong(0x89504E470D0A1A0AL).putInt(13).put(new byte[] {'I', 'H', 'D', 'R'});
    header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
    CRC32 check = new CRC32();
    check.update(header.array(), 12, 17);
    header.putInt((int) check.getValue());
    assertThatThrownBy(() -> read(header.array())).hasMessage("picture.large");
  }
}
