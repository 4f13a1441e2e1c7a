package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.map.Ground;
import nl.noordwijzer.map.Viewport;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;

/// What is seen behind a scale bar.
final class ScaleGroundTest {
  private static final Box PLACE = new Box(20, 100, 70, 14);
  private static final int DOTS_PER_MM = 8;

  /// A border of the map once ran through the figures of the bar.
  @Test
  void noLineRunsThroughTheBarOrItsFigures() {
    Viewport view = new Viewport(196000, 322000, 10, 400, 300);
    SheetItem scale = new SheetItem.ScaleItem(PLACE, view, Ground.PAPER, "Schaal 1:28.000 op A4");
    SheetItem line = new SheetItem.FrameItem(new Box(20.5, 90, 12, 60));
    BufferedImage page = painted(ItemSheet.with(line, scale));
    BufferedImage bare = painted(ItemSheet.with(scale));
    for (double y = PLACE.y() + 0.5; y < PLACE.y() + 7; y += 0.1) {
      for (double x = PLACE.x() - 0.5; x < PLACE.x() + 14; x += 0.1) {
        int column = (int) (x * DOTS_PER_MM);
        int row = (int) (y * DOTS_PER_MM);
        assertThat(page.getRGB(column, row)).isEqualTo(bare.getRGB(column, row));
      }
    }
    assertThat(page.getRGB((int) (20.5 * DOTS_PER_MM), 95 * DOTS_PER_MM))
        .isNotEqualTo(bare.getRGB((int) (20.5 * DOTS_PER_MM), 95 * DOTS_PER_MM));
  }

  @Test
  void onASlideItsFiguresAreWhole() throws IOException {
    Viewport view = new Viewport(196000, 322000, 10, 400, 300);
    SheetItem scale = new SheetItem.ScaleItem(PLACE, view, Ground.PAPER, "Schaal 1:28.000 op A4");
    SlidePicture picture = SlidePicture.of(ItemSheet.with(scale), scale, Progress.NONE);
    try (XMLSlideShow show = new XMLSlideShow()) {
      byte[] png = picture.pixels(show).getData();
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
      for (int y = 0; y < image.getHeight(); y++) {
        assertThat(image.getRGB(0, y) >>> 24).as("nothing runs off at the left").isZero();
      }
    }
  }

  private static BufferedImage painted(Sheet sheet) {
    BufferedImage image =
        new BufferedImage(
            (int) (sheet.format().widthMm() * DOTS_PER_MM),
            (int) (sheet.format().heightMm() * DOTS_PER_MM),
            BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    double scale = DOTS_PER_MM / PageFormat.MM;
    graphics.scale(scale, scale);
    ItemPainter painter = new ItemPainter(graphics, sheet, Progress.NONE);
    sheet.items().forEach(painter::paint);
    graphics.dispose();
    return image;
  }
}
