package nl.noordwijzer.map;

/// Arithmetic on colours whose parts are multiplied by their opacity, as pictures hold them.
final class Premultiplied {
  static final int OPAQUE = 255;

  private Premultiplied() {}

  /// @param argb not premultiplied
  static int of(int argb) {
    int alpha = argb >>> 24;
    return alpha == OPAQUE ? argb : faded(argb | 0xff000000, alpha);
  }

  /// A colour upon an opaque one.
  static int over(int upper, int lower) {
    int alpha = upper >>> 24;
    return alpha == OPAQUE ? upper : upper + faded(lower, OPAQUE - alpha);
  }

  /// A colour at an opacity of 0 to 255.
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
