package nl.noordwijzer.effect;

import static nl.noordwijzer.support.EffectTown.drawn;
import static nl.noordwijzer.support.EffectTown.intervention;
import static nl.noordwijzer.support.EffectTown.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.plan.Intervention;
import nl.noordwijzer.plan.Plan;
import nl.noordwijzer.support.EffectTown;
import nl.noordwijzer.support.ShippedRegion;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/// The hectare of BU1 is four squares of 50 m. Squares of 150 m divide it through its middle, and
/// one of 400 m holds it as a whole.
final class GrainProfileTest {
  private static final Offset<Double> FOUR_DECIMALS = within(0.00005);

  private static GrainProfile of(Plan plan, Scope scope) {
    ScenarioEffect effect =
        EffectModel.of(plan, EffectTown.CATALOGUE).compute(plan, plan.scenarios().require("A"));
    return GrainProfile.of(effect, scope);
  }

  private static GrainProfile of(EffectTown town, Intervention... interventions) {
    Plan plan = town.plan(interventions);
    return of(plan, Scope.all(plan.region()));
  }

  /// Fifty of the corporation in the west half, fifty owned over the whole or on points.
  private static EffectTown halves() {
    return new EffectTown()
        .homes(1, 100, 50, 50, 0)
        .complex("c", EffectTown.WOONPUNT, 50, 1, 0, 50);
  }

  @Test
  void twoBlocksOfAKindMixOnlyAtALargerScale() {
    // west all social, east all owned: nothing within 50 m; 50/50 within 400 m is ln 2 / ln 3
    EffectTown town = halves().points(1, "MULTIPOINT ((190060 320020), (190090 320080))");
    List<GrainProfile.Level> levels = of(town).levels();
    assertThat(levels).extracting(GrainProfile.Level::metres).containsExactly(50, 150, 400);
    assertThat(levels.get(0).squares()).isEqualTo(4);
    assertThat(levels.get(0).before()).hasValueCloseTo(0.0, FOUR_DECIMALS);
    assertThat(levels.get(1).before()).hasValueCloseTo(0.0, FOUR_DECIMALS);
    assertThat(levels.get(2).squares()).isEqualTo(1);
    assertThat(levels.get(2).before()).hasValueCloseTo(0.6309, FOUR_DECIMALS);
  }

  @Test
  void homesThatAreApportionedHaveTheMixOfTheirNeighbourhoodEverywhere() {
    // west 50 social and 25 owned, E(1/3, 2/3) = 0.5794; east 25 owned, E = 0:
    // (75 x 0.5794 + 25 x 0) / 100 = 0.4345
    List<GrainProfile.Level> levels = of(halves()).levels();
    assertThat(levels.get(0).before()).hasValueCloseTo(0.4345, FOUR_DECIMALS);
    assertThat(levels.get(2).before()).hasValueCloseTo(0.6309, FOUR_DECIMALS);
  }

  @Test
  void whatIsBuiltMixesWhereItStands() {
    // 50 owned homes come to the west half: 50/50 there, all owned in the east:
    // (100 x 0.6309 + 50 x 0) / 150 = 0.4206; within 400 m 50 social and 100 owned: 0.5794
    EffectTown town = halves().points(1, "MULTIPOINT ((190060 320020), (190090 320080))");
    List<GrainProfile.Level> levels =
        of(town, intervention("i", "koop", drawn(0, 50), 2028, 2028).with("woningen", number(50)))
            .levels();
    assertThat(levels.get(0).before()).hasValueCloseTo(0.0, FOUR_DECIMALS);
    assertThat(levels.get(0).after()).hasValueCloseTo(0.4206, FOUR_DECIMALS);
    assertThat(levels.get(2).after()).hasValueCloseTo(0.5794, FOUR_DECIMALS);
  }

  @Test
  void onlyWhatLiesInThePlaceCounts() {
    // the west half alone: 50 social and 25 owned, the same in each square
    Plan plan = halves().plan();
    GrainProfile profile = of(plan, Scope.of(drawn(0, 50), plan.region()));
    assertThat(profile.levels())
        .allSatisfy(level -> assertThat(level.before()).hasValueCloseTo(0.5794, FOUR_DECIMALS));
  }

  @Test
  void withoutHomesNothingIsSaid() {
    Plan plan = halves().plan();
    assertThat(of(plan, Scope.of(drawn(-200, -100), plan.region())).levels())
        .allMatch(level -> level.before().isEmpty() && level.squares() == 0);
  }

  /// Entropy is concave: what is put together is at least as mixed as its parts.
  @Property(tries = 30)
  void squaresThatHoldSmallerOnesAreAtLeastAsMixed(
      @ForAll @IntRange(min = 0, max = 80) int from,
      @ForAll @IntRange(min = 1, max = 40) int homes,
      @ForAll @IntRange(min = 0, max = 100) int owned) {
    EffectTown town =
        new EffectTown()
            .homes(1, 100, owned, 100 - owned, 0)
            .homes(2, 60, 20, 30, 50)
            .complex("c", EffectTown.WOONPUNT, homes, 1, from, from + 20);
    List<GrainProfile.Level> levels = of(town).levels();
    double fine = levels.get(0).before().orElseThrow();
    assertThat(levels.get(1).before().orElseThrow()).isGreaterThanOrEqualTo(fine - 1e-9);
    assertThat(levels.get(2).before().orElseThrow()).isGreaterThanOrEqualTo(fine - 1e-9);
  }

  @Test
  void heerlenNoordIsLessMixedWithinStreetsThanAsAWhole() {
    Plan plan = EffectTown.planFor(ShippedRegion.get());
    Area noord = ShippedRegion.get().areas().require("NOORD");
    List<GrainProfile.Level> levels = of(plan, Scope.of(noord, ShippedRegion.get())).levels();
    double[] means = levels.stream().mapToDouble(it -> it.before().orElseThrow()).toArray();
    assertThat(means).isSorted();
    // within all of it the shares of 47 / 40 / 13 % have 0.8980
    assertThat(means[2]).isLessThan(0.8980);
  }
}
