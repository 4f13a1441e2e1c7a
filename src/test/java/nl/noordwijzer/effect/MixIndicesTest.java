package nl.noordwijzer.effect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import nl.noordwijzer.area.TenureSegment;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MixIndicesTest {
  private static final Offset<Double> FOUR_DECIMALS = within(0.00005);
  private static final Mix A = new Mix(900, 100, 0);
  private static final Mix B = new Mix(100, 700, 200);
  private static final MixIndices BOTH = new MixIndices(List.of(A, B));

  @ParameterizedTest
  @CsvSource({
    "47,40,13, 0.8980, 0.6022, 2.6821",
    "1,1,1, 1, 0.6667, 3",
    "100,0,0, 0, 0, 1",
    "70,0,30, 0.5560, 0.4200, 1.8420"
  })
  void oneArea(
      double owned, double social, double other, double entropy, double simpson, double number) {
    Mix mix = new Mix(owned, social, other);
    assertThat(mix.entropy()).hasValueCloseTo(entropy, FOUR_DECIMALS);
    assertThat(mix.simpson()).hasValueCloseTo(simpson, FOUR_DECIMALS);
    assertThat(mix.simpsonNormalised()).hasValueCloseTo(simpson * 1.5, within(0.0001));
    assertThat(mix.effectiveNumber()).hasValueCloseTo(number, FOUR_DECIMALS);
  }

  @Test
  void twoNeighbourhoods() {
    assertThat(BOTH.dissimilarity(MixGroup.SOCIAL_RENT)).hasValueCloseTo(0.6250, FOUR_DECIMALS);
    assertThat(BOTH.theil()).hasValueCloseTo(0.4027, FOUR_DECIMALS);
    assertThat(BOTH.locationQuotient(A, MixGroup.SOCIAL_RENT)).hasValueCloseTo(0.25, FOUR_DECIMALS);
    assertThat(BOTH.locationQuotient(B, MixGroup.SOCIAL_RENT)).hasValueCloseTo(1.75, FOUR_DECIMALS);
    assertThat(BOTH.isolation(MixGroup.SOCIAL_RENT)).hasValueCloseTo(0.6250, FOUR_DECIMALS);
  }

  @Test
  void nothingIsSaidWhereAnIndexIsNotDefined() {
    Mix none = Mix.of(Stock.of(TenureSegment.UNKNOWN, 12));
    assertThat(none.entropy()).isEmpty();
    assertThat(none.simpsonNormalised()).isEmpty();
    MixIndices alike = new MixIndices(List.of(new Mix(10, 0, 0), new Mix(20, 0, 0)));
    assertThat(alike.theil()).isEmpty();
    assertThat(alike.dissimilarity(MixGroup.OWNER_OCCUPIED)).isEmpty();
    assertThat(alike.isolation(MixGroup.SOCIAL_RENT)).isEmpty();
    assertThat(alike.locationQuotient(new Mix(1, 0, 0), MixGroup.SOCIAL_RENT)).isEmpty();
  }

  @Test
  void theGapToTheNormIsAlsoToldInHomes() {
    // 40 % of 1,000 where 30 % is wanted: 100 homes too many
    NormGap gap = new NormGap(0.40, 0.30, 1000);
    assertThat(gap.gap()).isCloseTo(0.10, within(1e-9));
    assertThat(gap.homes()).isCloseTo(100, within(1e-9));
  }

  @Test
  void theDistanceToATargetIsThePartThatWouldHaveToChange() {
    // from 47/40/13 to 55/30/15: 8 + 2 more, 10 fewer
    assertThat(new Mix(47, 40, 13).distanceTo(new Mix(55, 30, 15)))
        .hasValueCloseTo(0.10, within(1e-9));
  }

  @Test
  void fromFortyToThirtyPercentTakesSevenYears() {
    TurnoverRoom room = new TurnoverRoom(1000, 0.08, 0.5);
    double years = room.yearsBetween(0.40, 0.30);
    assertThat(years).isCloseTo(7.05, within(0.005));
    // the same from the other side: a quarter of the homes in that time
    assertThat(room.after(years)).isCloseTo(250, within(1e-6));
  }

  @Property
  void partsThatAreAlikeDoNotSegregate(
      @ForAll @DoubleRange(min = 1, max = 1000) double owned,
      @ForAll @DoubleRange(min = 1, max = 1000) double social,
      @ForAll @DoubleRange(min = 0.1, max = 10) double size) {
    Mix one = new Mix(owned, social, 7);
    MixIndices indices =
        new MixIndices(List.of(one, new Mix(owned * size, social * size, 7 * size)));
    assertThat(indices.theil()).hasValueCloseTo(0.0, within(1e-9));
    assertThat(indices.dissimilarity(MixGroup.SOCIAL_RENT)).hasValueCloseTo(0.0, within(1e-9));
  }
}
