package nl.noordwijzer.map.raster;

import nl.noordwijzer.area.AreaLevel;

/// The cross-section of a line: how far it covers a pixel by the distance of their middles.
///
/// A line of width w covers `min(w, 1, w / 2 + 1/2 - distance)` of a pixel: what a box of one pixel
/// sees of it.
final class Brush {
  private static final int STEPS = 256;

  private final Stroke stroke;
  private final int shift;
  private final double reach;
  private final byte[] table;

  /// @param shift of the byte of coverage that is this brush's
  Brush(Stroke stroke, int shift) {
    this.stroke = stroke;
    this.shift = shift;
    reach = stroke.width() / 2 + 0.5;
    table = new byte[(int) (reach * reach * STEPS) + 1];
    for (int i = 0; i < table.length; i++) {
      double covered = Math.min(reach - Math.sqrt(i / (double) STEPS), Math.min(stroke.width(), 1));
      table[i] = (byte) Math.round(255 * Math.max(0, covered));
    }
  }

  AreaLevel level() {
    return stroke.level();
  }

  /// Distance from the middle of the line at which it covers nothing, pixels.
  double reach() {
    return reach;
  }

  int shift() {
    return shift;
  }

  /// The colour of this brush at a coverage of 0 to 255, over a premultiplied pixel.
  int over(int pixel, int coverage) {
    int alpha = divide(coverage * (stroke.argb() >>> 24));
    int left = 255 - alpha;
    int result = (alpha + divide(left * (pixel >>> 24))) << 24;
    for (int channel = 16; channel >= 0; channel -= 8) {
      int own = (stroke.argb() >>> channel & 255) * alpha;
      result |= divide(own + left * (pixel >>> channel & 255)) << channel;
    }
    return result;
  }

  /// Rounded division by 255, exact up to 255 squared.
  private static int divide(int product) {
    int biased = product + 128;
    return (biased + (biased >> 8)) >> 8;
  }

  /// 0 to 255.
  int coverage(double squaredDistance) {
    int index = (int) (squaredDistance * STEPS);
    return index < table.length ? table[index] & 255 : 0;
  }
}
