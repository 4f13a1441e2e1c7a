package nl.noordwijzer.sheet;

import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A figure of a table, read back from how it is written.
///
/// @param value as it is written, also where it is a percentage
/// @param unit after it, or the euro sign before it; empty where it has none
/// @param signed whether it has its plus where it is more than zero
record WrittenNumber(BigDecimal value, String unit, boolean signed) {
  static final String PERCENT = "%";

  private static final String EURO = "€";

  /// Only before a bare amount: "€ 3 miljoen" stays text.
  private static final String EUROS = "(?:(€) (?=[^\\p{L}%]+$))?";

  private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
  private static final String UNIT = "(?: ?(%(?:-\\p{L}+)?)| (\\p{L}[\\p{L} /²€'’.-]*))?";

  /// Empty where the text is anything else than one whole number: "10–20" and "12 (+3)" are text.
  static Optional<WrittenNumber> of(String text, Locale locale) {
    DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
    String group = Pattern.quote(String.valueOf(symbols.getGroupingSeparator()));
    String mark = Pattern.quote(String.valueOf(symbols.getDecimalSeparator()));
    Matcher number =
        Pattern.compile(
                EUROS
                    + "([-+−]?)(\\d{1,3}(?:"
                    + group
                    + "\\d{3})+|\\d+)(?:"
                    + mark
                    + "(\\d+))?"
                    + UNIT)
            .matcher(SPACES.matcher(text.strip()).replaceAll(" "));
    if (!number.matches()) {
      return Optional.empty();
    }
    String whole = number.group(3).replaceAll(group, "");
    String decimals = number.group(4) == null ? "" : "." + number.group(4);
    BigDecimal size = new BigDecimal(whole + decimals);
    boolean below = number.group(2).equals("-") || number.group(2).equals("−");
    return Optional.of(
        new WrittenNumber(below ? size.negate() : size, unit(number), number.group(2).equals("+")));
  }

  private static String unit(Matcher number) {
    if (number.group(1) != null) {
      return EURO;
    }
    if (number.group(5) != null) {
      return number.group(5);
    }
    return number.group(6) == null ? "" : number.group(6);
  }

  private boolean isPercent() {
    return unit.equals(PERCENT);
  }

  /// As a spreadsheet counts: a percentage is a part of one.
  double counted() {
    return (isPercent() ? value.movePointLeft(2) : value).doubleValue();
  }

  /// How a spreadsheet is to write it.
  String format() {
    String decimals = value.scale() > 0 ? "." + "0".repeat(value.scale()) : "";
    String size = withUnit("#,##0" + decimals);
    return signed ? "+" + size + ";-" + size + ";" + size : size;
  }

  private String withUnit(String size) {
    return switch (unit) {
      case "", PERCENT -> size + unit;
      case EURO -> "\"€ \"" + size;
      default -> size + "\" " + unit + "\"";
    };
  }
}
