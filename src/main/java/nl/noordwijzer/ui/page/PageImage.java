package nl.noordwijzer.ui.page;

import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.noordwijzer.job.Progress;
import nl.noordwijzer.sheet.PageFormat;
import nl.noordwijzer.sheet.ScreenSheet;
import nl.noordwijzer.sheet.Sheet;

/// A page as an image of the window.
record PageImage(Wish wish, Image image) {
  /// Of a larger picture the window would need more memory than it is worth: it is stretched.
  private static final double MOST_PIXELS = 16e6;

  /// @param width pixels of the screen
  record Wish(Sheet sheet, int width) {
    static Wish of(Sheet sheet, double width) {
      PageFormat format = sheet.format();
      double most = Math.sqrt(MOST_PIXELS * format.width() / format.height());
      return new Wish(sheet, (int) Math.max(1, Math.rint(Math.min(width, most))));
    }

    /// Sheets are large: two are the same only when they are one object.
    @SuppressWarnings("ReferenceEquality")
    boolean isSame(Wish other) {
      return sheet == other.sheet && width == other.width;
    }
  }

  /// Painted on a worker.
  static PageImage of(Wish wish, Progress progress) {
    ScreenSheet pixels = ScreenSheet.of(wish.sheet, wish.width, progress);
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            pixels.width(),
            pixels.height(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance());
    return new PageImage(wish, new WritableImage(buffer));
  }
}
