package nl.noordwijzer.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as they are written in the language of the user: `1.234`, `12,5 %`.
public final class Figures {
  private static final char NO_BREAK_SPACE = '\u00a0';

  private final DecimalFormatSymbols symbols;
  private final boolean closesPercent;

  public Figures(Locale locale) {
    symbols = DecimalFormatSymbols.getInstance(locale);
    closesPercent = "en".equals(locale.getLanguage());
  }

  /// Rounds halves away from zero.
  ///
  /// @param decimals digits after the decimal mark, always all of them
  public String number(double value, int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    DecimalFormat format = new DecimalFormat(pattern, symbols);
    format.setRoundingMode(RoundingMode.HALF_UP);
    String text = format.format(value);
    return isNegativeZero(text) ? text.substring(1) : text;
  }

  /// With no more decimals than it has.
  ///
  /// @param most decimals, where it has more
  public String exact(double value, int most) {
    if (!Double.isFinite(value)) {
      return number(value, 0);
    }
    return number(
        value,
        Math.max(
            0,
            BigDecimal.valueOf(value)
                .setScale(most, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .scale()));
  }

  private static boolean isNegativeZero(String text) {
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  /// A number with its unit behind it, with a no-break space between (none before the percent sign
  /// in English); no unit leaves the number.
  public String number(double value, int decimals, String unit) {
    String text = number(value, decimals);
    if (unit.equals("%") && closesPercent) {
      return text + unit;
    }
    return unit.isEmpty() ? text : text + NO_BREAK_SPACE + unit;
  }
}
