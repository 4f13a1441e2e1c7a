package nl.noordwijzer.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.noordwijzer.text.Texts;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

final class MapScaleTest {
  private static final double POINTS = 72 / 25.4;

  @Test
  void aKilometreOnFourCentimetresIsOneTo25000() {
    // 1,000 m / 0.04 m = 25,000
    MapScale scale = MapScale.fitting(new Envelope(0, 1000, 0, 10), 40 * POINTS, 100 * POINTS);
    assertThat(scale.denominator()).isEqualTo(25_000);
  }

  @Test
  void aScaleThatIsNotRoundGoesToTheNextRoundOne() {
    // 1,010 m / 0.04 m = 25,250: the next round one is 30,000
    MapScale scale = MapScale.fitting(new Envelope(0, 1010, 0, 10), 40 * POINTS, 100 * POINTS);
    assertThat(scale.denominator()).isEqualTo(30_000);
  }

  @Test
  void theNextSmallerScaleIsRoundToo() {
    assertThat(new MapScale(40_000).smaller()).isEqualTo(new MapScale(45_000));
    assertThat(new MapScale(8_000).smaller()).isEqualTo(new MapScale(10_000));
  }

  @Test
  void theScaleIsWrittenInTheLanguageOfThePage() {
    assertThat(new MapScale(40_000).label(Texts.in(Texts.DUTCH))).isEqualTo("1:40.000");
    assertThat(new MapScale(40_000).label(Texts.in(Texts.ENGLISH))).isEqualTo("1:40,000");
  }

  @Property
  void whatMustBeVisibleFitsAndLittleRoomIsLost(
      @ForAll @DoubleRange(min = 50, max = 100_000) double metres) {
    double width = 500;
    MapScale scale = MapScale.fitting(new Envelope(0, metres, 0, 1), width, width);
    double used = metres / scale.metresPerPoint();
    assertThat(used).isLessThanOrEqualTo(width * (1 + 1e-6)).isGreaterThan(width * 0.6);
  }
}
