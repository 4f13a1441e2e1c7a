package nl.noordwijzer.map;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorValues;

/// Finds the borders between classes.
///
/// Where the data have ties or few different values there may be fewer classes than asked for;
/// there are none without data. Borders that follow from the data are made round as far as no area
/// changes its class by it, so that a legend can print them in full.
final class ClassBreaks {
  private final ClassSpec spec;
  private final Indicator indicator;
  private final double[] sorted;

  private ClassBreaks(ClassSpec spec, Indicator indicator, double[] sorted) {
    this.spec = spec;
    this.indicator = indicator;
    this.sorted = sorted;
  }

  /// The classes of the values; empty when there is no value.
  static Optional<Classification> classify(ClassSpec spec, IndicatorValues values) {
    double[] finite = DoubleStream.of(values.sorted()).filter(Double::isFinite).toArray();
    if (finite.length == 0) {
      return Optional.empty();
    }
    return Optional.of(new ClassBreaks(spec, values.indicator(), finite).classification());
  }

  /// The middle of diverging classes: chosen, else of the indicator, else the median.
  static double norm(ClassSpec spec, Indicator indicator, double[] sorted) {
    return spec.normValue()
        .or(indicator::normValue)
        .orElseGet(() -> RoundNumbers.tidy(sorted[sorted.length / 2]));
  }

  private Classification classification() {
    double[] inner = Arrays.stream(inner()).filter(Double::isFinite).sorted().distinct().toArray();
    double lowest = sorted[0];
    double highest = sorted[sorted.length - 1];
    List<Double> bounds = new ArrayList<>();
    bounds.add(inner.length == 0 ? lowest : Math.min(lowest, inner[0]));
    Arrays.stream(inner).forEach(bounds::add);
    bounds.add(inner.length == 0 ? highest : Math.max(highest, inner[inner.length - 1]));
    return new Classification(bounds);
  }

  private double[] inner() {
    if (spec.locked() && !spec.breaks().isEmpty()) {
      return given(spec.breaks());
    }
    return switch (spec.method()) {
      case OWN -> own();
      case AROUND_NORM -> aroundNorm();
      case QUANTILE, NATURAL_BREAKS -> inGaps();
      case EQUAL_INTERVAL, STANDARD_DEVIATION -> rounded();
    };
  }

  private static double[] given(List<Double> borders) {
    return borders.stream().mapToDouble(Double::doubleValue).toArray();
  }

  private double[] own() {
    List<Double> borders = spec.breaks().isEmpty() ? indicator.breaks() : spec.breaks();
    return borders.isEmpty() ? roundSteps() : given(borders);
  }

  /// Multiples of a round step, for an indicator without borders of its own.
  private double[] roundSteps() {
    double lowest = sorted[0];
    double span = sorted[sorted.length - 1] - lowest;
    if (span == 0) {
      return new double[0];
    }
    double step = RoundNumbers.stepUp(span / spec.count());
    double[] borders = multiples(lowest, span, step);
    while (borders.length >= spec.count()) {
      step = RoundNumbers.stepUp(step * 1.01);
      borders = multiples(lowest, span, step);
    }
    return borders;
  }

  private static double[] multiples(double lowest, double span, double step) {
    double first = Math.floor(lowest / step) + 1;
    return DoubleStream.iterate(first, factor -> factor + 1)
        .map(factor -> RoundNumbers.tidy(factor * step))
        .takeWhile(border -> border < lowest + span)
        .toArray();
  }

  /// Equal round steps on both sides of the norm, with at least one class on each side.
  private double[] aroundNorm() {
    double norm = norm(spec, indicator, sorted);
    double down = Math.max(0, norm - sorted[0]);
    double up = Math.max(0, sorted[sorted.length - 1] - norm);
    if (down + up == 0) {
      return new double[] {norm};
    }
    double step = RoundNumbers.stepUp((down + up) / spec.count());
    while (steps(down, step) + steps(up, step) > spec.count()) {
      step = RoundNumbers.stepUp(step * 1.01);
    }
    double width = step;
    return DoubleStream.iterate(1 - steps(down, step), factor -> factor + 1)
        .limit(steps(down, step) + steps(up, step) - 1)
        .map(factor -> RoundNumbers.tidy(norm + factor * width))
        .toArray();
  }

  private static int steps(double distance, double step) {
    return Math.max(1, (int) Math.ceil(distance / step - 1e-9));
  }

  /// Borders that may lie anywhere in the gap between two values: the roundest number there.
  private double[] inGaps() {
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    double[] found =
        distinct.length <= spec.count()
            ? Arrays.copyOfRange(distinct, 1, distinct.length)
            : computed();
    return Arrays.stream(found)
        .map(border -> firstNotBelow(distinct, border))
        .filter(index -> index > 0)
        .map(index -> RoundNumbers.within(distinct[(int) index - 1], distinct[(int) index]))
        .toArray();
  }

  private double[] computed() {
    double[] found = GeoToolsBreaks.inner(spec.method(), sorted, spec.count());
    return spec.method() == ClassMethod.NATURAL_BREAKS
        ? new NaturalBreaks(sorted).refine(found, spec.count())
        : found;
  }

  /// Borders with a meaning of their own: rounded only as far as every value keeps its class.
  private double[] rounded() {
    double[] distinct = Arrays.stream(sorted).distinct().toArray();
    if (distinct.length == 1) {
      return new double[0];
    }
    return Arrays.stream(GeoToolsBreaks.inner(spec.method(), sorted, spec.count()))
        .filter(border -> border > sorted[0] && border <= sorted[sorted.length - 1])
        .map(border -> rounded(border, distinct))
        .toArray();
  }

  private double rounded(double border, double[] distinct) {
    double index = firstNotBelow(distinct, border);
    for (int decimals = indicator.decimals(); decimals < indicator.decimals() + 4; decimals++) {
      double power = Math.pow(10, decimals);
      double candidate = RoundNumbers.tidy(Math.round(border * power) / power);
      if (firstNotBelow(distinct, candidate) == index) {
        return candidate;
      }
    }
    return border;
  }

  /// Index of the first value that is not below the border.
  private static double firstNotBelow(double[] values, double border) {
    int index = Arrays.binarySearch(values, border);
    return index >= 0 ? index : Math.min(-index - 1, values.length - 1);
  }
}
