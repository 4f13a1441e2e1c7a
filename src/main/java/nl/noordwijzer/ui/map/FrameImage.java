package nl.noordwijzer.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import java.util.stream.IntStream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.HighlightPicture;
import nl.noordwijzer.map.MapColours;

/// A frame as one image of the window: its pictures laid upon each other on the colour of the
/// ground, so that the window has one opaque image to move, and nothing beneath it shines through.
///
/// The only class of the window that knows AWT's images.
record FrameImage(Frame frame, Image image) {
  private static final int OPAQUE = 255;

  /// Made on a worker.
  static FrameImage of(Frame frame) {
    int width = frame.below().getWidth();
    int height = frame.below().getHeight();
    int[] pixels = new int[width * height];
    int ground = MapColours.of(frame.picture().ground()).background();
    int[] below = pixels(frame.below());
    int[] fills = pixels(frame.fills());
    int[] above = pixels(frame.above());
    int opacity = (int) Math.round(frame.fillOpacity() * OPAQUE);
    IntStream.range(0, height)
        .parallel()
        .forEach(row -> {
          for (int i = row * width; i < (row + 1) * width; i++) {
            int colour = over(below[i], ground);
            colour = over(faded(fills[i], opacity), colour);
            pixels[i] = over(above[i], colour);
          }
        });
    return new FrameImage(frame, share(pixels, width, height));
  }

  /// A picture of TYPE_INT_ARGB_PRE as an image of the window that shares its pixels.
  static Image share(BufferedImage picture) {
    return share(pixels(picture), picture.getWidth(), picture.getHeight());
  }

  static Image share(HighlightPicture highlight) {
    return share(highlight.image());
  }

  private static Image share(int[] pixels, int width, int height) {
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }

  private static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }

  /// A premultiplied colour upon an opaque one.
  static int over(int upper, int lower) {
    int alpha = upper >>> 24;
    return alpha == OPAQUE ? upper : upper + faded(lower, OPAQUE - alpha);
  }

  /// A premultiplied colour at an opacity of 0 to 255.
  static int faded(int argb, int opacity) {
    if (opacity == OPAQUE || argb == 0) {
      return argb;
    }
    int outer = (argb >>> 8 & 0xff00ff) * opacity + 0x800080;
    int inner = (argb & 0xff00ff) * opacity + 0x800080;
    outer = (outer + (outer >>> 8 & 0xff00ff)) & 0xff00ff00;
    inner = (inner + (inner >>> 8 & 0xff00ff)) >>> 8 & 0xff00ff;
    return outer | inner;
  }
}
