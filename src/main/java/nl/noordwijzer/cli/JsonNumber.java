package nl.noordwijzer.cli;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers for other programs: a decimal point, at most six decimals, no more digits than needed.
final class JsonNumber {
  private static final int DECIMALS = 6;

  private JsonNumber() {}

  static BigDecimal of(double value) {
    BigDecimal rounded =
        BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
  }

  static String text(double value) {
    return of(value).toPlainString();
  }
}
