package nl.noordwijzer.map;

/// How people with a colour vision deficiency see colours.
///
/// Matrices for severity 1.0 in linear RGB: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A
/// Physiologically-based Model for Simulation of Color Vision Deficiency", IEEE TVCG 15(6), 2009.
@SuppressWarnings("ImmutableEnumChecker") // the matrix is never written
enum Vision {
  NORMAL(1, 0, 0, 0, 1, 0, 0, 0, 1),
  PROTANOPIA(
      0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
  DEUTERANOPIA(
      0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
  TRITANOPIA(
      1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

  private final double[] matrix;

  Vision(double... matrix) {
    this.matrix = matrix;
  }

  /// The colour as it is seen.
  OkLab see(int argb) {
    double[] linear = {linear(argb >> 16), linear(argb >> 8), linear(argb)};
    int seen = 0;
    for (int row = 0; row < 3; row++) {
      double value = 0;
      for (int column = 0; column < 3; column++) {
        value += matrix[3 * row + column] * linear[column];
      }
      seen = seen << 8 | encoded(value);
    }
    return OkLab.of(seen);
  }

  static double linear(int channel) {
    double value = (channel & 0xff) / 255.0;
    return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
  }

  private static int encoded(double linear) {
    double value = Math.clamp(linear, 0, 1);
    double encoded = value <= 0.0031308 ? 12.92 * value : 1.055 * Math.pow(value, 1 / 2.4) - 0.055;
    return (int) Math.round(255 * encoded);
  }

  /// Contrast ratio of WCAG 2, 1 to 21.
  static double contrast(int one, int other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(int argb) {
    return 0.2126 * linear(argb >> 16) + 0.7152 * linear(argb >> 8) + 0.0722 * linear(argb);
  }
}
