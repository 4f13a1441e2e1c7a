package nl.noordwijzer.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.noordwijzer.support.Dorpsrand;
import org.junit.jupiter.api.Test;

class CombinationTest {
  private static final Indicator SUM = Dorpsrand.indicator("sum", Aggregation.sum("weight"), null);
  private static final Indicator BARE_SUM =
      Dorpsrand.indicator("bare", Aggregation.sum(null), null);
  private static final Indicator MEAN =
      Dorpsrand.indicator("mean", Aggregation.weightedBy("weight"), null);

  private static final Figure UNKNOWN = Figure.Missing.because(MissingReason.NOT_PUBLISHED);
  private static final Figure OTHER_YEAR = Figure.Missing.because(MissingReason.NO_YEAR);

  private static Combination.Part part(String name, double value, double weight) {
    return new Combination.Part(name, Dorpsrand.published(value), Dorpsrand.published(weight));
  }

  private static Combination.Part lacking(String name, double weight) {
    return new Combination.Part(name, UNKNOWN, Dorpsrand.published(weight));
  }

  private static Origin.Combined origin(Figure figure) {
    return (Origin.Combined) ((Figure.Known) figure).origin();
  }

  @Test
  void countsAddUp() {
    // 12 + 30 = 42
    Figure figure = Combination.combine(SUM, List.of(part("a", 12, 1), part("b", 30, 1)));
    assertThat(figure.number()).hasValue(42);
    assertThat(origin(figure).parts()).isEqualTo(2);
    assertThat(origin(figure).coverage()).isEqualTo(1);
    assertThat(origin(figure).sources()).containsExactly(Dorpsrand.SOURCE);
  }

  @Test
  void sharesAreWeighedByTheirDenominator() {
    // (100 x 20 % + 300 x 40 %) / 400 = 140 / 400 = 35 %, and not (20 + 40) / 2 = 30 %
    Figure figure = Combination.combine(MEAN, List.of(part("a", 20, 100), part("b", 40, 300)));
    assertThat(figure.number()).hasValue(35);
  }

  @Test
  void aPartWithoutFigureIsNamedWhenItWeighsLittle() {
    // b weighs 5 of 100: 95 % is known
    Figure figure = Combination.combine(MEAN, List.of(part("a", 20, 95), lacking("b", 5)));
    assertThat(figure.number()).hasValue(20);
    assertThat(origin(figure).lacking()).containsExactly("b");
    assertThat(origin(figure).coverage()).isEqualTo(0.95);
  }

  @Test
  void aPartWithoutFigureTakesTheFigureAwayWhenItWeighsMuch() {
    // b weighs 6 of 100: 94 % is known
    List<Combination.Part> parts = List.of(part("a", 20, 94), lacking("b", 6));
    Figure.Missing expected = new Figure.Missing(MissingReason.PARTS_MISSING, List.of("b"));
    assertThat(Combination.combine(MEAN, parts)).isEqualTo(expected);
    assertThat(Combination.combine(SUM, parts)).isEqualTo(expected);
  }

  @Test
  void aSumWithoutWeightNeedsEveryPart() {
    Combination.Part unweighed = new Combination.Part("a", Dorpsrand.published(3), UNKNOWN);
    Combination.Part absent = new Combination.Part("b", UNKNOWN, UNKNOWN);
    assertThat(Combination.combine(BARE_SUM, List.of(unweighed, unweighed)).number()).hasValue(6);
    assertThat(Combination.combine(BARE_SUM, List.of(unweighed, absent)))
        .isEqualTo(new Figure.Missing(MissingReason.PARTS_MISSING, List.of("b")));
  }

  @Test
  void aMeanWithoutOneWeightIsNotGivenRatherThanWronglyAveraged() {
    Combination.Part unweighed = new Combination.Part("a", Dorpsrand.published(3), UNKNOWN);
    assertThat(Combination.combine(MEAN, List.of(unweighed, part("b", 4, 100))))
        .isEqualTo(Figure.Missing.because(MissingReason.WEIGHT_MISSING, "weight"));
  }

  @Test
  void aMeanOverNothingIsNotGiven() {
    assertThat(Combination.combine(MEAN, List.of(part("a", 3, 0), part("b", 4, 0))))
        .isEqualTo(Figure.Missing.because(MissingReason.WEIGHT_MISSING, "weight"));
    assertThat(Combination.combine(MEAN, List.of()).number()).isEmpty();
    assertThat(Combination.combine(SUM, List.of()).number()).isEmpty();
  }

  @Test
  void aYearThatNoPartHasIsToldAsSuch() {
    Combination.Part part = new Combination.Part("a", OTHER_YEAR, OTHER_YEAR);
    assertThat(Combination.combine(MEAN, List.of(part, part))).isEqualTo(OTHER_YEAR);
  }

  @Test
  void whatCannotBeCombinedIsNot() {
    Indicator none = Dorpsrand.indicator("none", Aggregation.none(), null);
    assertThat(Combination.combine(none, List.of(part("a", 1, 1))))
        .isEqualTo(Figure.Missing.because(MissingReason.NOT_COMBINABLE, "none"));
  }

  @Provide
  Arbitrary<List<Combination.Part>> known() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 100_000), Arbitraries.integers().between(1, 5_000))
        .as((value, weight) -> part("p", value / 100.0, weight))
        .list()
        .ofMinSize(1)
        .ofMaxSize(40);
  }

  @Provide
  Arbitrary<List<Combination.Part>> someLacking() {
    Arbitrary<Combination.Part> absent =
        Arbitraries.integers().between(0, 300).map(weight -> lacking("gap", weight));
    return Combinators.combine(known(), absent.list().ofMinSize(1).ofMaxSize(5))
        .as((parts, gaps) -> {
          List<Combination.Part> all = new ArrayList<>(parts);
          all.addAll(gaps);
          return all;
        });
  }

  private static double value(Combination.Part part) {
    return part.figure().number().orElseThrow();
  }

  @Property(tries = 200)
  void aSumOverPartsEqualsTheParts(@ForAll("known") List<Combination.Part> parts) {
    double expected = parts.stream().mapToDouble(CombinationTest::value).sum();
    assertThat(Combination.combine(SUM, parts).number().orElseThrow())
        .isCloseTo(expected, within(1e-6));
  }

  @Property(tries = 200)
  void aWeightedMeanLiesBetweenTheLeastAndTheMost(@ForAll("known") List<Combination.Part> parts) {
    double least = parts.stream().mapToDouble(CombinationTest::value).min().orElseThrow();
    double most = parts.stream().mapToDouble(CombinationTest::value).max().orElseThrow();
    assertThat(Combination.combine(MEAN, parts).number().orElseThrow())
        .isBetween(least - 1e-9, most + 1e-9);
  }

  @Property(tries = 200)
  void theOrderOfThePartsDoesNotMatter(
      @ForAll("known") List<Combination.Part> parts, @ForAll Random random) {
    List<Combination.Part> shuffled = new ArrayList<>(parts);
    Collections.shuffle(shuffled, random);
    for (Indicator indicator : List.of(SUM, MEAN)) {
      double expected = Combination.combine(indicator, parts).number().orElseThrow();
      assertThat(Combination.combine(indicator, shuffled).number().orElseThrow())
          .isCloseTo(expected, within(1e-6));
    }
  }

  @Property(tries = 200)
  void combiningInTwoStepsGivesTheSameMean(
      @ForAll("known") List<Combination.Part> some,
      @ForAll("known") List<Combination.Part> others) {
    List<Combination.Part> all = new ArrayList<>(some);
    all.addAll(others);
    List<Combination.Part> halves = List.of(whole(some), whole(others));
    assertThat(Combination.combine(MEAN, halves).number().orElseThrow())
        .isCloseTo(Combination.combine(MEAN, all).number().orElseThrow(), within(1e-6));
  }

  private static Combination.Part whole(List<Combination.Part> parts) {
    double weight = parts.stream().mapToDouble(p -> p.weight().number().orElseThrow()).sum();
    return part("whole", Combination.combine(MEAN, parts).number().orElseThrow(), weight);
  }

  @Property(tries = 300)
  void aFigureWithGapsIsThatOfTheKnownPartsOrNoneAndNeverCountsAGapAsZero(
      @ForAll("someLacking") List<Combination.Part> parts) {
    List<Combination.Part> known =
        parts.stream().filter(p -> p.figure() instanceof Figure.Known).toList();
    double total = parts.stream().mapToDouble(p -> p.weight().number().orElseThrow()).sum();
    double covered = known.stream().mapToDouble(p -> p.weight().number().orElseThrow()).sum();
    Figure figure = Combination.combine(MEAN, parts);
    assertThat(figure.number().isPresent()).isEqualTo(covered / total >= Combination.COVERAGE);
    if (figure.number().isPresent()) {
      assertThat(figure.number().getAsDouble())
          .isCloseTo(Combination.combine(MEAN, known).number().orElseThrow(), within(1e-6));
      assertThat(origin(figure).lacking()).hasSize(parts.size() - known.size());
    }
  }
}
