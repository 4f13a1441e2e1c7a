package nl.noordwijzer.source.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberStyleTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "POINT|1234.5|1234.5",
        "POINT|1,234.5|1234.5",
        "POINT|1.234|1.234",
        "POINT|-0.8|-0.8",
        "POINT|.5|0.5",
        "COMMA|2,1|2.1",
        "COMMA|1.234|1234",
        "COMMA|16.829.290|16829290",
        "COMMA|1.234,56|1234.56",
        "COMMA|1 234|1234",
        "COMMA|−3,5|-3.5",
        "COMMA|,5|0.5",
        "POINT|0|0",
        "COMMA|+7|7"
      })
  void readsWhatTheStyleWrites(NumberStyle style, String text, double value) {
    assertThat(style.parse(text)).hasValue(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        "-",
        ",",
        "",
        "1.",
        "1..2",
        "1,2,3",
        "12.34.567",
        "BU0917",
        "1e5",
        "NaN",
        "0x10",
        "1 2",
        "1.234.56",
        "٣",
        "1.2345,6",
        "99999999999999999999999999999999999999999999"
      })
  void whatIsNoNumberIsReadInNeitherStyle(String text) {
    assertThat(NumberStyle.readers(text)).isEmpty();
  }

  @Test
  void oneCellWithAFractionDecidesForItsColumn() {
    assertThat(NumberStyle.commonReaders(Stream.of("1.234", "850", "2,5")))
        .containsExactly(NumberStyle.COMMA);
    assertThat(NumberStyle.commonReaders(Stream.of("1.234", "850", "2.5")))
        .containsExactly(NumberStyle.POINT);
    assertThat(NumberStyle.commonReaders(Stream.of("1.234", ".", "0.125")))
        .containsExactly(NumberStyle.POINT);
    assertThat(NumberStyle.commonReaders(Stream.of("1.234", ".", "850"))).hasSize(2);
    assertThat(NumberStyle.commonReaders(Stream.of("1.5", "2,5"))).isEmpty();
  }

  @Property
  void aNumberWrittenInAStyleIsReadBack(
      @ForAll NumberStyle style,
      @ForAll @LongRange(min = -9_999_999_999L, max = 9_999_999_999L) long hundredths,
      @ForAll boolean grouped) {
    Locale locale = style == NumberStyle.COMMA ? Locale.GERMANY : Locale.UK;
    double value = hundredths / 100.0;
    String text = String.format(locale, grouped ? "%,.2f" : "%.2f", value);
    assertThat(style.parse(text)).hasValue(value);
  }

  @Property
  void aWholeNumberWithoutMarksIsTheSameInBothStyles(
      @ForAll @IntRange(min = 0, max = 999) int value) {
    String text = Integer.toString(value);
    assertThat(NumberStyle.POINT.parse(text)).isEqualTo(NumberStyle.COMMA.parse(text));
  }

  @Property
  void whateverIsReadIsFinite(@ForAll @Chars({'0', '1', '9', '.', ',', '-', ' '}) String text) {
    for (NumberStyle style : NumberStyle.readers(text)) {
      assertThat(style.parse(text).orElseThrow()).isFinite();
    }
  }
}
