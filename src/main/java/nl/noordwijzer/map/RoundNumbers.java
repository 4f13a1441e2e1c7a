package nl.noordwijzer.map;

import java.math.BigDecimal;
import java.math.MathContext;

/// Numbers that are easy to read: 1, 2 or 5 times a power of ten.
public final class RoundNumbers {
  /// Borders are not sought finer than this power of ten below the magnitude of the gap.
  private static final int FINEST = 4;

  private RoundNumbers() {}

  /// The largest of 1, 2, 5, 10, 20, ... that is not larger than the given positive number.
  static double stepDown(double longest) {
    double power = Math.pow(10, Math.floor(Math.log10(longest) + 1e-9));
    double part = longest / power * (1 + 1e-9);
    if (part >= 5) {
      return 5 * power;
    }
    return part >= 2 ? 2 * power : power;
  }

  /// The smallest of 1, 2, 5, 10, 20, ... that is not smaller than the given positive number.
  public static double stepUp(double shortest) {
    double down = stepDown(shortest);
    return down >= shortest * (1 - 1e-9) ? down : stepDown(down * 2.5);
  }

  /// The roundest number in a gap: above `below`, not above `upTo`, near the middle.
  static double within(double below, double upTo) {
    double middle = (below + upTo) / 2;
    double step = stepDown(upTo - below);
    for (int digits = 0; digits < 3 * FINEST; digits++) {
      double candidate = tidy(Math.round(middle / step) * step);
      if (candidate > below && candidate <= upTo) {
        return candidate;
      }
      step = stepDown(step * 0.99);
    }
    return upTo;
  }

  /// Takes away the dust of binary fractions: 0.30000000000000004 becomes 0.3.
  public static double tidy(double value) {
    return new BigDecimal(value).round(new MathContext(12)).doubleValue();
  }

  /// Digits after the decimal mark that a number needs to be written in full.
  public static int decimals(double value) {
    return Math.max(0, BigDecimal.valueOf(tidy(value)).stripTrailingZeros().scale());
  }
}
