package nl.noordwijzer.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.noordwijzer.map.FlatFrame;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.HighlightPicture;

/// A frame as one image of the window: its pictures laid upon each other on the colour of the
/// ground, so that the window has one opaque image to move, and nothing beneath it shines through.
///
/// The only class of the window that knows AWT's images.
record FrameImage(Frame frame, Image image) {

  /// Made on a worker.
  static FrameImage of(Frame frame) {
    return new FrameImage(frame, share(FlatFrame.of(frame)));
  }

  /// A picture of TYPE_INT_ARGB_PRE as an image of the window that shares its pixels.
  static Image share(BufferedImage picture) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return share(picture.getWidth(), picture.getHeight(), pixels);
  }

  /// Pixels of premultiplied ARGB, row by row, as an image of the window that shares them.
  static Image share(int width, int height, int[] pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }

  static Image share(HighlightPicture highlight) {
    return share(highlight.image());
  }
}
