package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class PremultipliedTest {

  @Property(tries = 500)
  void fadingAColourIsRoundingEachOfItsPartsTimesTheOpacity(
      @ForAll int argb, @ForAll @IntRange(max = 255) int opacity) {
    int expected = 0;
    for (int shift = 0; shift <= 24; shift += 8) {
      expected |= (int) Math.round((argb >>> shift & 0xff) * opacity / 255.0) << shift;
    }
    assertThat(Premultiplied.faded(argb, opacity)).isEqualTo(expected);
  }

  @Test
  void anOpaqueColourHidesWhatLiesBelowAndNothingHidesNothing() {
    assertThat(Premultiplied.over(0xff123456, 0xffabcdef)).isEqualTo(0xff123456);
    assertThat(Premultiplied.over(0, 0xffabcdef)).isEqualTo(0xffabcdef);
  }

  @Property(tries = 300)
  void uponAnOpaqueColourEveryColourIsOpaque(@ForAll @IntRange(max = 255) int alpha) {
    int half = Premultiplied.faded(0xff8040c0, alpha);
    assertThat(Premultiplied.over(half, 0xff204060) >>> 24).isEqualTo(255);
  }
}
