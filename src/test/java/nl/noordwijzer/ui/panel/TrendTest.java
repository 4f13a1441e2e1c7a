package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Origin;
import org.junit.jupiter.api.Test;

final class TrendTest {
  private static Figure known(double value) {
    return new Figure.Known(value, new Origin.Computed("a", List.of(), 1, List.of()));
  }

  @Test
  void aYearWithoutFigureBreaksTheLine() {
    TrendLine line =
        new TrendLine(
            "Dorpsrand",
            2016,
            List.of(known(3), known(4), Figure.Missing.because(MissingReason.NO_YEAR), known(5)),
            Set.of());
    assertThat(line.runs())
        .containsExactly(
            List.of(new TrendLine.Point(2016, 3), new TrendLine.Point(2017, 4)),
            List.of(new TrendLine.Point(2019, 5)));
  }

  @Test
  void aLineSaysWhetherAFigureLeavesOutAPart() {
    Figure part = new Figure.Known(4, new Origin.Computed("a", List.of("De Hei"), 0.9, List.of()));
    assertThat(new TrendLine("Noord", 2016, List.of(known(3), part), Set.of()).partial()).isTrue();
    assertThat(new TrendLine("Noord", 2016, List.of(known(3)), Set.of()).partial()).isFalse();
  }

  @Test
  void aBorderThatMovedBreaksTheLine() {
    TrendLine line =
        new TrendLine("Dorpsrand", 2016, List.of(known(3), known(4), known(9)), Set.of(2018));
    assertThat(line.runs())
        .containsExactly(
            List.of(new TrendLine.Point(2016, 3), new TrendLine.Point(2017, 4)),
            List.of(new TrendLine.Point(2018, 9)));
  }

  @Test
  void anAxisThatDoesNotBeginAtZeroIsCut() {
    assertThat(TrendAxis.holding(37, 40).isCut()).isTrue();
    assertThat(TrendAxis.holding(-40, -37).isCut()).isTrue();
    assertThat(TrendAxis.holding(0, 40).isCut()).isFalse();
    assertThat(TrendAxis.holding(-3, 40).isCut()).isFalse();
  }

  @Property(tries = 300)
  void theAxisHoldsAllValuesInAtMostFourSteps(
      @ForAll @DoubleRange(min = 0, max = 1e6) double one,
      @ForAll @DoubleRange(min = 0, max = 1e6) double other) {
    TrendAxis axis = TrendAxis.holding(Math.min(one, other), Math.max(one, other));
    assertThat(axis.steps()).isBetween(1, 4);
    assertThat(axis.part(one)).isBetween(-1e-6, 1 + 1e-6);
    assertThat(axis.part(other)).isBetween(-1e-6, 1 + 1e-6);
  }

  @Test
  void theFiguresOfTheAxisAreRound() {
    assertThat(TrendAxis.holding(34.2, 40.1).figures())
        .containsExactly(34.0, 36.0, 38.0, 40.0, 42.0);
  }
}
