package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.plugins.tiff.BaselineTIFFTagSet;
import javax.imageio.plugins.tiff.TIFFTag;
import javax.imageio.stream.ImageInputStream;
import nl.noordwijzer.job.Progress;
import org.junit.jupiter.api.Test;

final class TiffWriterTest {
  private static final int DPI = 90;

  @Test
  void everyPageIsThereWithItsResolutionAndItsPixels() throws Exception {
    List<Sheet> sheets = List.of(ItemSheet.titled("Eerste"), ItemSheet.withoutMap("Tweede"));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new TiffWriter(DPI).write(sheets, out, Progress.NONE);
    assertThat(tag(out.toByteArray(), BaselineTIFFTagSet.TAG_X_RESOLUTION)).isEqualTo(DPI);
    assertThat(tag(out.toByteArray(), BaselineTIFFTagSet.TAG_RESOLUTION_UNIT))
        .isEqualTo(BaselineTIFFTagSet.RESOLUTION_UNIT_INCH);
    ImageReader reader = ImageIO.getImageReadersByFormatName("tiff").next();
    try (ImageInputStream in =
        ImageIO.createImageInputStream(new ByteArrayInputStream(out.toByteArray()))) {
      reader.setInput(in);
      assertThat(reader.getNumImages(true)).isEqualTo(2);
      for (int page = 0; page < 2; page++) {
        assertSame(reader.read(page), sheets.get(page));
      }
    } finally {
      reader.dispose();
    }
  }

  /// Value of a tag of the first page; that of a fraction is its numerator.
  private static int tag(byte[] file, int wanted) {
    ByteBuffer bytes = ByteBuffer.wrap(file);
    bytes.order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int directory = bytes.getInt(4);
    for (int i = 0; i < bytes.getShort(directory); i++) {
      int entry = directory + 2 + 12 * i;
      if (bytes.getShort(entry) == wanted) {
        boolean isFraction = bytes.getShort(entry + 2) == TIFFTag.TIFF_RATIONAL;
        return isFraction ? bytes.getInt(bytes.getInt(entry + 8)) : bytes.getShort(entry + 8);
      }
    }
    return 0;
  }

  private static void assertSame(BufferedImage read, Sheet sheet) {
    Rectangle size = new Resolution(DPI).pixels(sheet.format());
    Raster whole = new SheetPixels(sheet, size, size.height, Progress.NONE).getData();
    assertThat(read.getData().getPixels(0, 0, size.width, size.height, (int[]) null))
        .isEqualTo(whole.getPixels(0, 0, size.width, size.height, (int[]) null));
  }
}
