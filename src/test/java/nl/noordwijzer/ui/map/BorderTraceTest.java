package nl.noordwijzer.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Register;
import nl.noordwijzer.support.DorpsrandMap;
import nl.noordwijzer.support.DorpsrandPlan;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

/// The way along a border is the shortest one, also past where a ring begins.
final class BorderTraceTest {
  private static final Intervention SQUARE =
      DorpsrandPlan.demolition("i1").with(DorpsrandPlan.square(190_200, 321_400));

  private static List<Coordinate> way(double[] from, double[] to) {
    SnapTargets targets =
        new SnapTargets(DorpsrandMap.region(), Register.of(List.of(SQUARE)), Register.empty(), "");
    return new BorderTrace(targets)
        .between(new Coordinate(from[0], from[1]), new Coordinate(to[0], to[1]))
        .orElse(List.of());
  }

  @Test
  void cornersBetweenTwoPlacesAreFollowed() {
    assertThat(way(new double[] {190_250, 321_400}, new double[] {190_300, 321_430}))
        .containsExactly(new Coordinate(190_300, 321_400), new Coordinate(190_300, 321_430));
  }

  @Test
  void theWayGoesPastTheBeginningOfTheRing() {
    assertThat(way(new double[] {190_200, 321_430}, new double[] {190_230, 321_400}))
        .containsExactly(new Coordinate(190_200, 321_400), new Coordinate(190_230, 321_400));
    assertThat(way(new double[] {190_230, 321_400}, new double[] {190_200, 321_430}))
        .containsExactly(new Coordinate(190_200, 321_400), new Coordinate(190_200, 321_430));
  }

  @Test
  void placesOnDifferentBordersHaveNoWay() {
    assertThat(way(new double[] {190_250, 321_400}, new double[] {190_250, 321_450})).isEmpty();
  }
}
