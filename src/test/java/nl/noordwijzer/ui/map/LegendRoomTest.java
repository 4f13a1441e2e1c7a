package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegendRoomTest {
  /// Sizes of the map in windows of 1280 x 800 and 1920 x 1080, with and without what lies under
  /// it.
  @ParameterizedTest
  @CsvSource({
    "575, 678, CLASSES",
    "575, 437, TITLE",
    "575, 310, TITLE",
    "1215, 958, ALL",
    "1215, 560, CLASSES",
    "400, 958, CLASSES"
  })
  void aLowMapShowsTheTitleAndALargeOneEverything(double width, double height, LegendRoom room) {
    assertThat(LegendRoom.on(width, height)).isEqualTo(room);
  }
}
