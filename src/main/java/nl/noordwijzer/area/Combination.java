package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;

/// Combines the figures of parts into the figure of the whole.
///
/// Counts add up; shares and means are averaged, weighted by their denominator: `sum(w x) /
/// sum(w)`. A part without a figure is left out and named, as long as the parts that are known
/// carry at least [#COVERAGE] of the weight; otherwise the whole has no figure. A sum without a
/// weight needs every part.
final class Combination {
  /// Least share of the weight that must be known.
  static final double COVERAGE = 0.95;

  /// The figure and the weight of one part.
  record Part(String name, Figure figure, Figure weight) {}

  private Combination() {}

  static Figure combine(Indicator indicator, List<Part> parts) {
    Aggregation aggregation = indicator.aggregation();
    if (aggregation.rule() == Aggregation.Rule.NONE) {
      return Figure.Missing.because(MissingReason.NOT_COMBINABLE, indicator.id());
    }
    if (!parts.isEmpty() && parts.stream().allMatch(Combination::lacksYear)) {
      return Figure.Missing.because(MissingReason.NO_YEAR);
    }
    Tally tally = new Tally();
    parts.forEach(tally::add);
    return tally.result(aggregation);
  }

  private static boolean lacksYear(Part part) {
    return part.figure instanceof Figure.Missing m && m.reason() == MissingReason.NO_YEAR;
  }

  /// Running totals over the parts.
  private static final class Tally {
    private double sum;
    private double weighted;
    private double knownWeight;
    private double totalWeight;
    private int known;
    private boolean weightUnknown;
    private final List<String> lacking = new ArrayList<>();
    private final Set<Source> sources = new LinkedHashSet<>();

    void add(Part part) {
      OptionalDouble weight = part.weight.number();
      weightUnknown |= weight.isEmpty();
      totalWeight += weight.orElse(0);
      switch (part.figure) {
        case Figure.Missing _ -> lacking.add(part.name);
        case Figure.Known figure -> {
          known++;
          sum += figure.value();
          weighted += weight.orElse(0) * figure.value();
          knownWeight += weight.orElse(0);
          sources.addAll(figure.origin().sources());
        }
      }
    }

    Figure result(Aggregation aggregation) {
      boolean isSum = aggregation.rule() == Aggregation.Rule.SUM;
      if (weightUnknown && (!isSum || !lacking.isEmpty())) {
        return isSum
            ? new Figure.Missing(MissingReason.PARTS_MISSING, lacking)
            : Figure.Missing.because(
                MissingReason.WEIGHT_MISSING, aggregation.weightId().orElse(""));
      }
      double coverage = lacking.isEmpty() ? 1 : knownWeight / totalWeight;
      if (known == 0 || !(coverage >= COVERAGE)) {
        return new Figure.Missing(MissingReason.PARTS_MISSING, lacking);
      }
      if (!isSum && knownWeight == 0) {
        return Figure.Missing.because(
            MissingReason.WEIGHT_MISSING, aggregation.weightId().orElse(""));
      }
      double value = isSum ? sum : weighted / knownWeight;
      return new Figure.Known(
          value, new Origin.Combined(aggregation, known, lacking, coverage, List.copyOf(sources)));
    }
  }
}
