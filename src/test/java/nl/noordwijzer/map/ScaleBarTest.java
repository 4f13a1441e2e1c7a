package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

final class ScaleBarTest {
  private static Viewport view(double metresPerUnit) {
    return new Viewport(190_000, 320_000, metresPerUnit, 800, 600);
  }

  @Property
  void theBarIsRoundAndAsLongAsItMayBe(
      @ForAll @DoubleRange(min = 0.01, max = 500) double metresPerUnit,
      @ForAll @DoubleRange(min = 20, max = 400) double longest) {
    ScaleBar bar = ScaleBar.within(view(metresPerUnit), longest);
    assertThat(bar.units()).isLessThanOrEqualTo(longest * (1 + 1e-6));
    assertThat(bar.units() * 2.5).isGreaterThan(longest * (1 - 1e-6));
    double first = bar.metres() / Math.pow(10, Math.floor(Math.log10(bar.metres()) + 1e-9));
    assertThat(Math.abs(first - Math.rint(first))).isLessThan(1e-6);
    assertThat((int) Math.rint(first)).isIn(1, 2, 5);
    assertThat(bar.metres()).isCloseTo(bar.units() * metresPerUnit, within(1e-6 * bar.metres()));
  }

  @Test
  void aBarOfHundredUnitsAtTenMetresEachIsAKilometre() {
    assertThat(ScaleBar.within(view(10), 100)).isEqualTo(new ScaleBar(1000, 100));
  }

  @Test
  void figuresNeedNoDecimalMark() {
    assertThat(ScaleBar.length(500)).isEqualTo("500 m");
    assertThat(ScaleBar.length(2000)).isEqualTo("2 km");
    assertThat(new ScaleBar(5000, 100).segments()).isEqualTo(5);
  }
}
