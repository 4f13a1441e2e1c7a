package nl.noordwijzer.ui.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.OptionalDouble;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.text.Texts;

/// Numbers as the user types them in fields.
public record TypedNumbers(Locale locale) {
  private static final int DECIMALS = 6;

  /// Empty when it is no number.
  public OptionalDouble read(String typed) {
    return (isEnglish() ? NumberStyle.POINT : NumberStyle.COMMA).parse(typed.strip());
  }

  /// Without marks between thousands, with no more decimals than it has.
  public String written(double value) {
    String text =
        BigDecimal.valueOf(value)
            .setScale(DECIMALS, RoundingMode.HALF_UP)
            .stripTrailingZeros()
            .toPlainString();
    return isEnglish() ? text : text.replace('.', ',');
  }

  private boolean isEnglish() {
    return Texts.ENGLISH.equals(locale);
  }
}
