package nl.noordwijzer.ui.map;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import nl.noordwijzer.map.Frame;
import nl.noordwijzer.map.HighlightPicture;
import org.jspecify.annotations.Nullable;

/// Pictures of the renderer as images of the window, sharing their pixels: nothing is copied.
///
/// The only class of the window that knows AWT's images.
///
/// @param below layers under the fills
/// @param fills area fills, opaque
/// @param above layers over the fills
record FrameImages(Frame frame, Image below, Image fills, Image above) {

  /// @param last the images shown until now, used again where their pixels are the same
  static FrameImages of(Frame frame, @Nullable FrameImages last) {
    if (last == null) {
      return new FrameImages(
          frame, share(frame.below()), share(frame.fills()), share(frame.above()));
    }
    Frame old = last.frame;
    return new FrameImages(
        frame,
        old.below() == frame.below() ? last.below : share(frame.below()),
        old.fills() == frame.fills() ? last.fills : share(frame.fills()),
        old.above() == frame.above() ? last.above : share(frame.above()));
  }

  /// @param picture TYPE_INT_ARGB_PRE
  static Image of(BufferedImage picture) {
    return share(picture);
  }

  static Image of(HighlightPicture highlight) {
    return share(highlight.image());
  }

  private static Image share(BufferedImage picture) {
    int[] pixels = ((DataBufferInt) picture.getRaster().getDataBuffer()).getData();
    return new WritableImage(
        new PixelBuffer<>(
            picture.getWidth(),
            picture.getHeight(),
            IntBuffer.wrap(pixels),
            PixelFormat.getIntArgbPreInstance()));
  }
}
