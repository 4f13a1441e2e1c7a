package nl.noordwijzer.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
  private final Figures dutch = new Figures(Texts.DUTCH);
  private final Figures english = new Figures(Texts.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1234     | 0 | 1.234     | 1,234",
        "1234567.8| 1 | 1.234.567,8 | 1,234,567.8",
        "12.5     | 1 | 12,5      | 12.5",
        "12       | 1 | 12,0      | 12.0",
        "0.5      | 0 | 1         | 1",
        "2.5      | 0 | 3         | 3",
        "-2.5     | 0 | -3        | -3",
        "-0.4     | 0 | 0         | 0",
        "-0.04    | 1 | 0,0       | 0.0",
        "-0.0     | 0 | 0         | 0",
        "0        | 2 | 0,00      | 0.00"
      })
  void numbersAreWrittenInTheLanguageOfTheUser(
      double value, int decimals, String inDutch, String inEnglish) {
    assertThat(dutch.number(value, decimals)).isEqualTo(inDutch);
    assertThat(english.number(value, decimals)).isEqualTo(inEnglish);
  }

  @ParameterizedTest
  @CsvSource({"%, 12~5 %, 12.5%", "km, 12~5 km, 12.5 km", "'', 12~5, 12.5"})
  void theUnitStandsBehindANoBreakSpaceOrTightWhereEnglishWantsIt(
      String unit, String inDutch, String inEnglish) {
    assertThat(dutch.number(12.5, 1, unit))
        .isEqualTo(inDutch.replace(' ', '\u00a0').replace('~', ','));
    assertThat(english.number(12.5, 1, unit)).isEqualTo(inEnglish.replace(' ', '\u00a0'));
  }

  @Test
  void aNumberHasNoMoreDecimalsThanItNeeds() {
    Figures figures = new Figures(Texts.DUTCH);
    assertThat(figures.exact(135000, 2)).isEqualTo("135.000");
    assertThat(figures.exact(3.75, 6)).isEqualTo("3,75");
    assertThat(figures.exact(7.5, 2)).isEqualTo("7,5");
    assertThat(figures.exact(0.126, 2)).isEqualTo("0,13");
    assertThat(figures.exact(Double.POSITIVE_INFINITY, 2)).isEqualTo("∞");
  }
}
