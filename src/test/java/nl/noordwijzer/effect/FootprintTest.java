package nl.noordwijzer.effect;

import static org.assertj.core.api.Assertions.assertThat;

import nl.noordwijzer.support.WktAreas;
import org.junit.jupiter.api.Test;

/// What surfaces have in common is a surface, wherever else they touch.
final class FootprintTest {
  private static Footprint footprint(String wkt) {
    return Footprint.of(WktAreas.geometry(wkt));
  }

  @Test
  void bordersThatTouchElsewhereAreNoSurface() {
    Footprint block = footprint("POLYGON ((0 0, 4 0, 4 4, 0 4, 0 0))");
    Footprint homes =
        footprint("MULTIPOLYGON (((3 0, 6 0, 6 1, 3 1, 3 0)), ((4 2, 6 2, 6 3, 4 3, 4 2)))");
    Footprint common = block.in(homes);
    assertThat(common.area()).isEqualTo(1);
    // Half a metre of the metre that is common, of a square of two by two.
    Footprint square = footprint("POLYGON ((3.5 0, 5.5 0, 5.5 2, 3.5 2, 3.5 0))");
    assertThat(square.shareIn(common)).isEqualTo(0.5 / 4);
  }

  @Test
  void surfacesThatOnlyTouchHaveNothingInCommon() {
    Footprint left = footprint("POLYGON ((0 0, 1 0, 1 1, 0 1, 0 0))");
    Footprint right = footprint("POLYGON ((1 0, 2 0, 2 1, 1 1, 1 0))");
    assertThat(left.shareIn(right)).isZero();
    assertThat(left.in(right).isEmpty()).isTrue();
    assertThat(right.shareIn(left.in(right))).isZero();
  }
}
