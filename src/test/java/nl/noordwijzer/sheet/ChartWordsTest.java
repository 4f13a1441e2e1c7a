package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;

/// What stands around the lines of a chart.
final class ChartWordsTest {
  private static final double SIZE = 9;
  private static final double WIDTH = 200;

  private static SheetChart chart(String name, double low, double high) {
    return new SheetChart(
        "Aandeel sociale huur",
        "%",
        SheetChart.Kind.LINES,
        List.of(2022, 2047),
        List.of(
            new SheetChart.Series("A", SeriesLook.ofScenario(0), List.of(low, high)),
            new SheetChart.Series(name, SeriesLook.ofScenario(1), List.of(low, low))),
        "");
  }

  @Test
  void anAxisThatDoesNotBeginAtZeroSaysSo() {
    Texts texts = Texts.in(Texts.DUTCH);
    assertThat(chart("B", 38.8, 40.4).axisWords(texts))
        .isEqualTo("%; de as begint bij 38,5, niet bij 0");
    assertThat(chart("B", 0, 250).axisWords(texts)).isEqualTo("%");
    assertThat(chart("B", -20, 250).axisWords(texts)).isEqualTo("%");
  }

  /// A long name once made the letters of its line as small as it was long.
  @Test
  void aLongNameGoesOnInTheNextLineOfTheKey() {
    HouseStyle style = HouseStyle.usual();
    String name = "Eerst bouwen en dan pas slopen, in delen en met een woning in de eigen wijk";
    ChartKey usual = new ChartKey(chart("B", 0, 1), SIZE, style, WIDTH);
    ChartKey wrapped = new ChartKey(chart(name, 0, 1), SIZE, style, WIDTH);
    assertThat(wrapped.height()).isGreaterThan(usual.height() + 2 * SIZE);
    assertThat(wrapped.smallestLetters()).isEqualTo(usual.smallestLetters());
  }
}
