package nl.noordwijzer.sheet;

import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.SampleModel;
import java.awt.image.WritableRaster;
import java.util.Map;
import nl.noordwijzer.job.Progress;
import org.apache.batik.ext.awt.image.rendered.AbstractRed;
import org.apache.batik.ext.awt.image.rendered.CachableRed;

/// A page as pixels, painted band by band as a writer asks for its rows from the top down: only one
/// band is in memory.
// Batik has lists and maps without types
@SuppressWarnings("unchecked")
final class SheetPixels extends AbstractRed {
  private static final int TILE_ROWS = 64;

  private final Sheet sheet;
  private final Progress progress;
  private final BufferedImage band;
  private final double pixelsPerPointX;
  private final double pixelsPerPointY;
  private int top = -1;

  /// @param size of the whole page, in pixels
  /// @param rows of pixels in a band
  SheetPixels(Sheet sheet, Rectangle size, int rows, Progress progress) {
    this(sheet, size, new BufferedImage(size.width, rows, BufferedImage.TYPE_INT_RGB), progress);
  }

  private SheetPixels(Sheet sheet, Rectangle size, BufferedImage band, Progress progress) {
    super((CachableRed) null, size, band.getColorModel(), tile(size, band), Map.of());
    this.sheet = sheet;
    this.progress = progress;
    this.band = band;
    pixelsPerPointX = size.width / sheet.format().width();
    pixelsPerPointY = size.height / sheet.format().height();
  }

  /// A page in more than one tile: of one tile, a writer that asks for a row at a time gets all of
  /// it with each row.
  private static SampleModel tile(Rectangle size, BufferedImage band) {
    return band.getSampleModel().createCompatibleSampleModel(size.width, TILE_ROWS);
  }

  @Override
  public WritableRaster copyData(WritableRaster wanted) {
    int width = wanted.getWidth();
    int x = wanted.getMinX();
    int end = wanted.getMinY() + wanted.getHeight();
    for (int y = wanted.getMinY(); y < end; y++) {
      require(y);
      Object row = band.getRaster().getDataElements(x, y - top, width, 1, null);
      wanted.setDataElements(x, y, width, 1, row);
    }
    return wanted;
  }

  private void require(int y) {
    int needed = y - y % band.getHeight();
    if (needed != top) {
      progress.throwIfCancelled();
      progress.report(needed / (double) getHeight());
      Graphics2D graphics = band.createGraphics();
      graphics.translate(0, -needed);
      graphics.scale(pixelsPerPointX, pixelsPerPointY);
      SheetPainter.paint(graphics, sheet, progress.quiet());
      graphics.dispose();
      top = needed;
    }
  }
}
