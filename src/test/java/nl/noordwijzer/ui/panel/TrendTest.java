package nl.noordwijzer.ui.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class TrendTest {

  @Test
  void aYearWithoutFigureBreaksTheLine() {
    TrendLine line =
        new TrendLine(
            "Dorpsrand",
            2016,
            List.of(
                OptionalDouble.of(3),
                OptionalDouble.of(4),
                OptionalDouble.empty(),
                OptionalDouble.of(5)),
            Set.of());
    assertThat(line.runs())
        .containsExactly(
            List.of(new TrendLine.Point(2016, 3), new TrendLine.Point(2017, 4)),
            List.of(new TrendLine.Point(2019, 5)));
  }

  @Test
  void aBorderThatMovedBreaksTheLine() {
    TrendLine line =
        new TrendLine(
            "Dorpsrand",
            2016,
            List.of(OptionalDouble.of(3), OptionalDouble.of(4), OptionalDouble.of(9)),
            Set.of(2018));
    assertThat(line.runs())
        .containsExactly(
            List.of(new TrendLine.Point(2016, 3), new TrendLine.Point(2017, 4)),
            List.of(new TrendLine.Point(2018, 9)));
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
