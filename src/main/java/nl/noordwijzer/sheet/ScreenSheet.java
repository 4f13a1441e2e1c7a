package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import nl.noordwijzer.job.Progress;

/// A sheet as it is looked at on a screen: the same painting as in every file.
public final class ScreenSheet {
  private final BufferedImage image;

  private ScreenSheet(BufferedImage image) {
    this.image = image;
  }

  /// Paints a sheet. For a worker.
  ///
  /// @param width in pixels; the height follows from the paper
  /// @throws java.util.concurrent.CancellationException when no longer wanted
  public static ScreenSheet of(Sheet sheet, int width, Progress progress) {
    PageFormat format = sheet.format();
    int height = Math.max(1, (int) Math.round(width * format.height() / format.width()));
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = image.createGraphics();
    graphics.scale(width / format.width(), height / format.height());
    SheetPainter.paint(graphics, sheet, progress);
    graphics.dispose();
    return new ScreenSheet(image);
  }

  public int width() {
    return image.getWidth();
  }

  public int height() {
    return image.getHeight();
  }

  /// Premultiplied ARGB, row by row; not copied.
  public int[] argb() {
    return ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
  }
}
