package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.stream.Stream;
import nl.noordwijzer.support.ExampleSheets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A scenario with two dozen kinds of interventions on one map.
final class LongLegendTest {
  private static final double SMALLEST_LETTERS = 10 * 0.75;
  private static final double LEAST_POINTS = 6;

  static Stream<SingleMap> sheets() {
    return Arrays.stream(Paper.values())
        .flatMap(
            paper -> Arrays.stream(Orientation.values()).map(way -> new PageFormat(paper, way)))
        .map(format -> ExampleSheets.ofScenario(format, "Mengen zonder verdringen"));
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theLegendLiesInTheFrameAndLeavesTheMapHalfOfIt(SingleMap sheet) {
    SingleMapLayout layout = SingleMapLayout.of(sheet);
    Rectangle2D legend = layout.legend().bounds();
    Rectangle2D map = layout.map();
    assertThat(legend.getMinX()).isGreaterThanOrEqualTo(map.getMinX() - 0.1);
    assertThat(legend.getMaxX()).isLessThanOrEqualTo(map.getMaxX() + 0.1);
    assertThat(legend.getMinY()).isGreaterThanOrEqualTo(map.getMinY() - 0.1);
    assertThat(legend.getMaxY()).isLessThanOrEqualTo(map.getMaxY() + 0.1);
    assertThat(legend.getWidth() * legend.getHeight())
        .isLessThan(0.5 * map.getWidth() * map.getHeight());
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void itsLettersCanBeRead(SingleMap sheet) {
    LegendCard card = SingleMapLayout.of(sheet).legend().card();
    assertThat(SMALLEST_LETTERS * card.scale()).isGreaterThanOrEqualTo(LEAST_POINTS);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void theHeadingSaysOfWhichScenarioOfWhichPlan(SingleMap sheet) {
    assertThat(sheet.heading().title()).startsWith("Mengen zonder verdringen: aandeel");
    assertThat(sheet.heading().message()).contains("Noord in balans (voorbeeld)");
  }
}
