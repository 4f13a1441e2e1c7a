package nl.noordwijzer.ui.workshop;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.util.Map;
import javafx.scene.image.Image;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;

/// A link as a QR code.
final class QrImage {
  private static final int QUIET_EDGE = 2;

  private QrImage() {}

  /// @param side pixels, at least
  static Image of(String link, int side) {
    BitMatrix dots = dots(link, side);
    WritableImage image = new WritableImage(dots.getWidth(), dots.getHeight());
    PixelWriter pixels = image.getPixelWriter();
    for (int y = 0; y < dots.getHeight(); y++) {
      for (int x = 0; x < dots.getWidth(); x++) {
        pixels.setColor(x, y, dots.get(x, y) ? Color.BLACK : Color.WHITE);
      }
    }
    return image;
  }

  private static BitMatrix dots(String link, int side) {
    try {
      return new QRCodeWriter()
          .encode(
              link, BarcodeFormat.QR_CODE, side, side, Map.of(EncodeHintType.MARGIN, QUIET_EDGE));
    } catch (WriterException e) {
      throw new IllegalArgumentException("too long for a QR code: " + link.length(), e);
    }
  }
}
