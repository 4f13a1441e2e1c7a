package nl.noordwijzer.ui.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What stands in a field is read back as the same number.
final class TypedNumbersTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "63000 | 63.000 | 63,000",
        "1250000.5 | 1.250.000,5 | 1,250,000.5",
        "7.05 | 7,05 | 7.05",
        "-1200 | -1.200 | -1,200",
        "0 | 0 | 0"
      })
  void thousandsAreMarkedAndReadBack(double value, String dutch, String english) {
    assertThatItIsWritten(value, Texts.DUTCH, dutch);
    assertThatItIsWritten(value, Texts.ENGLISH, english);
  }

  private static void assertThatItIsWritten(double value, Locale locale, String text) {
    TypedNumbers numbers = new TypedNumbers(locale);
    assertThat(numbers.written(value)).isEqualTo(text);
    assertThat(numbers.read(text)).hasValue(value);
  }
}
