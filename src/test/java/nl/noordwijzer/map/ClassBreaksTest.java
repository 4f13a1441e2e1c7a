package nl.noordwijzer.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.IndicatorValues;
import nl.noordwijzer.support.Dorpsrand;
import nl.noordwijzer.support.DorpsrandMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ClassBreaksTest {
  private static final double[] ONE_TO_TEN = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10};

  static IndicatorValues values(double... numbers) {
    Map<String, Figure> figures = new HashMap<>();
    for (double number : numbers) {
      figures.put("A" + figures.size(), Dorpsrand.published(number));
    }
    return new IndicatorValues(
        DorpsrandMap.SHARE, DorpsrandMap.YEAR, AreaLevel.NEIGHBOURHOOD, figures);
  }

  private static Classification classify(ClassSpec spec, double... numbers) {
    return ClassBreaks.classify(spec, values(numbers)).orElseThrow();
  }

  private static List<Double> inner(ClassMethod method, int count, double... numbers) {
    return classify(ClassSpec.of(method, count), numbers).inner();
  }

  @Test
  void quantilesHoldAsManyAreasEach() {
    // 12 values in 4 classes: three in each, borders in the gaps 3-4, 6-7 and 9-10
    double[] twelve = DoubleStream.iterate(1, v -> v + 1).limit(12).toArray();
    Classification classes = classify(ClassSpec.of(ClassMethod.QUANTILE, 4), twelve);
    assertThat(counts(classes, twelve)).containsExactly(3, 3, 3, 3);
  }

  @Test
  void tiesInQuantilesLeaveFewerClasses() {
    // 5, 5, 5, 5, 5 and 9: no border can divide the fives
    assertThat(inner(ClassMethod.QUANTILE, 4, 5, 5, 5, 5, 5, 9)).hasSize(1);
  }

  @Test
  void naturalBreaksFallInTheGaps() {
    // three groups: 1-3, 20-22 and 50; round numbers near the middle of the gaps
    assertThat(inner(ClassMethod.NATURAL_BREAKS, 3, 1, 2, 3, 20, 21, 22, 50))
        .containsExactly(10.0, 40.0);
  }

  @Test
  void naturalBreaksOfOneToTenAreTheBestOnes() {
    // sizes 3, 3 and 4 give 2 + 2 + 5 = 9 as sum of squared deviations, the least there is
    Classification classes = classify(ClassSpec.of(ClassMethod.NATURAL_BREAKS, 3), ONE_TO_TEN);
    assertThat(deviations(classes, ONE_TO_TEN)).isCloseTo(9, within(1e-9));
  }

  @Test
  void equalIntervalsAreEquallyWide() {
    // from 0 to 100 in 4 classes: 100 / 4 = 25 wide
    assertThat(inner(ClassMethod.EQUAL_INTERVAL, 4, 0, 13, 60, 61, 100))
        .containsExactly(25.0, 50.0, 75.0);
  }

  @Test
  void standardDeviationsLieAroundTheMean() {
    // mean 5.5, standard deviation sqrt(8.25) = 2.87; with 4 classes: mean - s, mean, mean + s
    List<Double> inner = inner(ClassMethod.STANDARD_DEVIATION, 4, ONE_TO_TEN);
    assertThat(inner).hasSize(3);
    assertThat(inner.get(0)).isCloseTo(5.5 - 2.87, within(0.5));
    assertThat(inner.get(1)).isCloseTo(5.5, within(0.5));
    assertThat(inner.get(2)).isCloseTo(5.5 + 2.87, within(0.5));
  }

  @Test
  void stepsAroundTheNormAreEqualAndRound() {
    // norm 30, values 5 to 70: 25 below and 40 above; steps of 20 need 2 + 2 classes
    assertThat(inner(ClassMethod.AROUND_NORM, 5, 5, 15, 45, 70)).containsExactly(10.0, 30.0, 50.0);
  }

  @Test
  void theNormIsABorderEvenWhenAllValuesLieAboveIt() {
    ClassSpec spec = ClassSpec.of(ClassMethod.AROUND_NORM, 4).withNorm(10.0);
    assertThat(classify(spec, 40, 50, 60).inner()).contains(10.0);
  }

  @Test
  void ownBordersAreTakenAsTheyAre() {
    assertThat(classify(ClassSpec.own(List.of(10.0, 20.0, 40.0)), 12, 18).inner())
        .containsExactly(10.0, 20.0, 40.0);
  }

  @Test
  void withoutOwnBordersThoseOfTheIndicatorCount() {
    assertThat(inner(ClassMethod.OWN, 5, 1, 99)).isEqualTo(DorpsrandMap.SHARE.breaks());
  }

  @Test
  void lockedBordersStayWhateverTheMethodAndTheValues() {
    ClassSpec locked = ClassSpec.of(ClassMethod.QUANTILE, 4).lockedAt(List.of(3.0, 7.0));
    assertThat(classify(locked, 100, 200, 300).inner()).containsExactly(3.0, 7.0);
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void noValueGivesNoClasses(ClassMethod method) {
    Optional<Classification> none = ClassBreaks.classify(ClassSpec.of(method, 5), values());
    assertThat(none).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(ClassMethod.class)
  void whatIsNoNumberIsLeftOut(ClassMethod method) {
    ClassSpec spec = ClassSpec.of(method, 3);
    assertThat(classify(spec, 1, Double.NaN, 5, 9, Double.POSITIVE_INFINITY).bounds())
        .isEqualTo(classify(spec, 1, 5, 9).bounds());
  }

  @ParameterizedTest
  @EnumSource(
      value = ClassMethod.class,
      names = {"QUANTILE", "NATURAL_BREAKS", "EQUAL_INTERVAL", "STANDARD_DEVIATION"})
  void equalValuesMakeOneClass(ClassMethod method) {
    assertThat(classify(ClassSpec.of(method, 5), 7, 7, 7).bounds()).containsExactly(7.0, 7.0);
    assertThat(classify(ClassSpec.of(method, 5), 7).bounds()).containsExactly(7.0, 7.0);
  }

  @Property(tries = 150)
  void anyValuesGiveAscendingBordersAndAClassForEach(
      @ForAll ClassMethod method,
      @ForAll @IntRange(min = 3, max = 7) int count,
      @ForAll @Size(min = 1, max = 40) List<@IntRange(min = -40, max = 40) Integer> numbers) {
    double[] values = numbers.stream().mapToDouble(n -> n / 4.0).toArray();
    Classification classes = classify(ClassSpec.of(method, count), values);
    assertThat(classes.count()).isBetween(1, method == ClassMethod.OWN ? 4 : count);
    assertThat(classes.inner()).isSorted().doesNotHaveDuplicates();
    assertThat(classes.bounds()).isSorted();
    for (double value : values) {
      int index = classes.classOf(value);
      assertThat(value).isGreaterThanOrEqualTo(classes.bounds().get(index));
      assertThat(value).isLessThanOrEqualTo(classes.bounds().get(index + 1));
    }
  }

  @Property(tries = 100)
  void naturalBreaksAreAsGoodAsAnySingleMoveCanMakeThem(
      @ForAll @Size(min = 8, max = 25) List<@IntRange(min = 0, max = 60) Integer> numbers) {
    double[] values = numbers.stream().mapToDouble(n -> n).sorted().toArray();
    if (new TreeSet<>(numbers).size() <= 4) {
      return;
    }
    Classification found = classify(ClassSpec.of(ClassMethod.NATURAL_BREAKS, 4), values);
    double least = deviations(found, values);
    assertThat(found.count()).isEqualTo(4);
    for (int border = 0; border < 3; border++) {
      for (double other : values) {
        TreeSet<Double> moved = new TreeSet<>(found.inner());
        moved.remove(found.inner().get(border));
        moved.add(other);
        Classification candidate = withBorders(moved);
        assertThat(deviations(candidate, values)).isGreaterThanOrEqualTo(least - 1e-9);
      }
    }
  }

  private static Classification withBorders(TreeSet<Double> inner) {
    List<Double> bounds = new ArrayList<>(inner);
    bounds.addFirst(Math.min(0, inner.first()));
    bounds.addLast(Math.max(60, inner.last()));
    return new Classification(bounds);
  }

  private static int[] counts(Classification classes, double[] values) {
    int[] counts = new int[classes.count()];
    for (double value : values) {
      counts[classes.classOf(value)]++;
    }
    return counts;
  }

  /// Sum over the classes of the squared deviations from the mean of the class.
  private static double deviations(Classification classes, double[] values) {
    double total = 0;
    for (int index = 0; index < classes.count(); index++) {
      int wanted = index;
      double[] members =
          DoubleStream.of(values).filter(v -> classes.classOf(v) == wanted).toArray();
      double mean = DoubleStream.of(members).average().orElse(0);
      total += DoubleStream.of(members).map(v -> (v - mean) * (v - mean)).sum();
    }
    return total;
  }
}
