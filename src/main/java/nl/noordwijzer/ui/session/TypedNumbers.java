package nl.noordwijzer.ui.session;

import java.util.Locale;
import java.util.OptionalDouble;
import nl.noordwijzer.source.table.NumberStyle;
import nl.noordwijzer.text.Figures;
import nl.noordwijzer.text.Texts;

/// Numbers as the user types them in fields.
public record TypedNumbers(Locale locale) {
  private static final int DECIMALS = 6;

  /// Empty when it is no number.
  public OptionalDouble read(String typed) {
    return style().parse(typed.strip());
  }

  /// A length or a coordinate: also with the decimal mark of the other language where that can be
  /// meant in one way only. In Dutch `12.5` is twelve and a half, and `192.660` is as on the status
  /// line.
  public OptionalDouble readMeasure(String typed) {
    OptionalDouble usual = read(typed);
    NumberStyle other = isEnglish() ? NumberStyle.COMMA : NumberStyle.POINT;
    return usual.isPresent() ? usual : other.parse(typed.strip());
  }

  private NumberStyle style() {
    return isEnglish() ? NumberStyle.POINT : NumberStyle.COMMA;
  }

  /// With marks between thousands and no more decimals than it has.
  public String written(double value) {
    return new Figures(locale).exact(value, DECIMALS);
  }

  private boolean isEnglish() {
    return Texts.ENGLISH.equals(locale);
  }
}
