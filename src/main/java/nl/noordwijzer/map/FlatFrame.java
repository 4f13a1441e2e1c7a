package nl.noordwijzer.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.stream.IntStream;

/// Lays the pictures and names of a frame on each other, on the background map or the colour of the
/// ground.
public final class FlatFrame {
  private FlatFrame() {}

  /// An opaque picture of TYPE_INT_ARGB_PRE. Uses all processors.
  public static BufferedImage of(Frame frame) {
    int width = frame.below().getWidth();
    int height = frame.below().getHeight();
    BufferedImage flat = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = pixels(flat);
    int ground = MapColours.of(frame.picture().ground()).background();
    int[] under = frame.backdrop() == null ? null : pixels(frame.backdrop());
    int[] below = pixels(frame.below());
    int[] fills = pixels(frame.fills());
    int[] above = pixels(frame.above());
    int opacity = (int) Math.round(frame.fillOpacity() * Premultiplied.OPAQUE);
    IntStream.range(0, height)
        .parallel()
        .forEach(row -> {
          for (int i = row * width; i < (row + 1) * width; i++) {
            int colour = Premultiplied.over(below[i], under == null ? ground : under[i]);
            colour = Premultiplied.over(Premultiplied.faded(fills[i], opacity), colour);
            pixels[i] = Premultiplied.over(above[i], colour);
          }
        });
    frame.names().paint(pixels, width);
    return flat;
  }

  /// The pixels of a picture of TYPE_INT_ARGB_PRE, not a copy.
  static int[] pixels(BufferedImage picture) {
    return ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
  }
}
