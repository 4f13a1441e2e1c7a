package nl.noordwijzer.text;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// Numbers as they are written in the language of the user: `1.234`, `12,5 %`.
public final class Figures {
  private final DecimalFormatSymbols symbols;

  public Figures(Locale locale) {
    symbols = DecimalFormatSymbols.getInstance(locale);
  }

  /// @param decimals digits after the decimal mark, always all of them
  public String number(double value, int decimals) {
    String pattern = decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    String text = new DecimalFormat(pattern, symbols).format(value);
    return isNegativeZero(text) ? text.substring(1) : text;
  }

  private static boolean isNegativeZero(String text) {
    return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9');
  }

  /// A number with its unit behind it, with a no-break space between; no unit leaves the number.
  public String number(double value, int decimals, String unit) {
    String text = number(value, decimals);
    return unit.isEmpty() ? text : text + " " + unit;
  }
}
