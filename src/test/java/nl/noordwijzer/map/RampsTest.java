package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RampsTest {
  /// Steps in OKLab (0 to 1) that are seen side by side on a map.
  private static final double LEAST_LIGHTNESS = 0.045;

  private static final double LEAST_DISTANCE = 0.045;

  static Stream<Ramps.Ramp> sequential() {
    return Ramps.all().stream().filter(ramp -> ramp.kind() == Ramps.Kind.SEQUENTIAL);
  }

  static Stream<Ramps.Ramp> ofOneIndicator() {
    return Ramps.all().stream().filter(ramp -> ramp.kind() != Ramps.Kind.BIVARIATE);
  }

  static Stream<Ramps.Ramp> bivariate() {
    return Ramps.all().stream().filter(ramp -> ramp.kind() == Ramps.Kind.BIVARIATE);
  }

  @ParameterizedTest
  @MethodSource("sequential")
  void sequentialRampsRunFromLightToDarkInClearSteps(Ramps.Ramp ramp) {
    for (int count = ClassSpec.FEWEST; count <= ClassSpec.MOST; count++) {
      int[] colours = ramp.colours(count, false);
      for (int i = 1; i < count; i++) {
        double step = OkLab.of(colours[i - 1]).lightness() - OkLab.of(colours[i]).lightness();
        assertThat(step).as("%s %d of %d", ramp.id(), i, count).isGreaterThan(LEAST_LIGHTNESS);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("ofOneIndicator")
  void neighbouringClassesStayApartForEveryVision(Ramps.Ramp ramp) {
    for (Vision vision : Vision.values()) {
      int[] colours = ramp.colours(ClassSpec.MOST, false);
      for (int i = 1; i < colours.length; i++) {
        double distance = vision.see(colours[i - 1]).distance(vision.see(colours[i]));
        assertThat(distance).as("%s %d %s", ramp.id(), i, vision).isGreaterThan(LEAST_DISTANCE);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("bivariate")
  void allNineColoursOfABivariateRampStayApartForEveryVision(Ramps.Ramp ramp) {
    List<Integer> stops = ramp.stops();
    assertThat(stops).hasSize(9);
    for (Vision vision : Vision.values()) {
      for (int i = 0; i < 9; i++) {
        for (int j = i + 1; j < 9; j++) {
          assertThat(vision.see(stops.get(i)).distance(vision.see(stops.get(j))))
              .as("%s %d %d %s", ramp.id(), i, j, vision)
              .isGreaterThan(2 * LEAST_DISTANCE);
        }
      }
    }
  }

  @Test
  void publishedColoursAreKeptWhereThereAreAsManyClasses() {
    assertThat(Ramps.require("ylgnbu").colours(7, false))
        .containsExactly(
            0xffffffcc, 0xffc7e9b4, 0xff7fcdbb, 0xff41b6c4, 0xff1d91c0, 0xff225ea8, 0xff0c2c84);
  }

  @Test
  void aReversedRampRunsTheOtherWay() {
    int[] forth = Ramps.require("viridis").colours(5, false);
    int[] back = Ramps.require("viridis").colours(5, true);
    for (int i = 0; i < 5; i++) {
      assertThat(back[i]).isEqualTo(forth[4 - i]);
    }
  }

  @Test
  void noRampRunsFromRedToGreen() {
    assertThat(Ramps.all()).extracting(Ramps.Ramp::id).doesNotContain("rdylgn", "reds");
  }

  @Test
  void anUnknownRampIsRefused() {
    assertThatThrownBy(() -> Ramps.require("regenboog"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
