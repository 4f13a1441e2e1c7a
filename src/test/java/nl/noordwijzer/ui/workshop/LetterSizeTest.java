package nl.noordwijzer.ui.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetterSizeTest {
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0.75",
    "960, 600, 0.75",
    "1100, 700, 0.8",
    "1280, 800, 1",
    "1920, 1080, 1.5",
    "3840, 2160, 3",
    "3840, 1080, 1.5",
    "1400, 800, 1"
  })
  void lettersGrowWithTheSmallerSideOfTheWindow(double width, double height, double size) {
    assertThat(LetterSize.of(width, height)).isEqualTo(size);
  }
}
