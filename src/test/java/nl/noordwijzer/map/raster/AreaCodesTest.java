package nl.noordwijzer.map.raster;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class AreaCodesTest {

  @Property
  void everyNumberComesBackFromItsCode(@ForAll @IntRange(min = -1) int area) {
    assertThat(AreaCodes.decode(AreaCodes.encode(area))).isEqualTo(area);
  }

  @Test
  void noAreaIsZero() {
    assertThat(AreaCodes.encode(AreaCodes.NONE)).isZero();
  }

  @Test
  void theSumOfTwoOfAThousandAreasIsNoArea() {
    for (int one = 0; one < 1000; one++) {
      for (int other = 0; other < one; other++) {
        int sum = AreaCodes.decode(AreaCodes.encode(one) + AreaCodes.encode(other));
        assertThat(sum < AreaCodes.NONE || sum >= 1000).isTrue();
      }
    }
  }
}
