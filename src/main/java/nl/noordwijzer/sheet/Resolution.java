package nl.noordwijzer.sheet;

import java.awt.Rectangle;
import java.awt.image.RenderedImage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.text.NoordwijzerException;

/// How fine the pixels of a page are.
///
/// @param dpi dots per inch, 72 to 600
record Resolution(int dpi) {
  static final int COARSEST = 72;
  static final int FINEST = 600;
  static final double MM_PER_INCH = 25.4;

  /// Pixels in a band, at most: 80 MB.
  private static final int LARGEST_BAND = 20_000_000;

  private static final int LEAST_ROWS = 16;
  private static final int BYTES_PER_PIXEL = 4;

  /// Part of the free memory that a band may take up: what is painted needs some, too.
  private static final double USABLE_MEMORY = 0.4;

  Resolution {
    if (dpi < COARSEST || dpi > FINEST) {
      throw new IllegalArgumentException("dots per inch must be 72 to 600: " + dpi);
    }
  }

  Rectangle pixels(PageFormat format) {
    return new Rectangle(pixels(format.widthMm()), pixels(format.heightMm()));
  }

  private int pixels(double millimetres) {
    return (int) Math.round(millimetres / MM_PER_INCH * dpi);
  }

  /// The page, to be asked for its rows from the top down.
  ///
  /// @throws NoordwijzerException when not even a narrow band of it fits in memory
  RenderedImage image(Sheet sheet, Progress progress) throws NoordwijzerException {
    Rectangle size = pixels(sheet.format());
    return new SheetPixels(sheet, size, rows(size, freeMemory()), progress);
  }

  private static long freeMemory() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.maxMemory() - runtime.totalMemory() + runtime.freeMemory();
  }

  /// Rows of pixels in a band.
  ///
  /// @param free bytes
  static int rows(Rectangle size, long free) throws NoordwijzerException {
    double fitting = Math.min(LARGEST_BAND, free * USABLE_MEMORY / BYTES_PER_PIXEL);
    int rows = (int) Math.min(size.height, fitting / size.width);
    if (rows < Math.min(LEAST_ROWS, size.height)) {
      throw new NoordwijzerException("sheet.pixels.memory", null, size.width, size.height);
    }
    return rows;
  }
}
