package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/// Answers every question for a figure: measured, combined from parts or computed by formula.
public final class Statistics {
  private final AreaSet areas;
  private final IndicatorCatalogue catalogue;
  private final Observations observations;

  public Statistics(AreaSet areas, IndicatorCatalogue catalogue, Observations observations) {
    this.areas = areas;
    this.catalogue = catalogue;
    this.observations = observations;
  }

  public IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /// Years for which an indicator is known; for a derived one, the years that all inputs share.
  public SortedSet<Integer> years(Indicator indicator) {
    if (indicator.formula() == null) {
      return observations.years(indicator.id());
    }
    TreeSet<Integer> years = new TreeSet<>();
    boolean first = true;
    for (String input : indicator.formula().inputs()) {
      SortedSet<Integer> known = years(catalogue.require(input));
      if (first) {
        years.addAll(known);
      } else {
        years.retainAll(known);
      }
      first = false;
    }
    return years;
  }

  /// The figure of one area: as published, or combined from its parts where it has any.
  public Figure figure(Indicator indicator, Area area, int year) {
    if (indicator.formula() != null) {
      return compute(indicator, indicator.formula(), input -> figure(input, area, year));
    }
    return area.parts().isEmpty()
        ? observations.figure(area.code(), indicator.id(), year)
        : combine(indicator, areas.parts(area), year);
  }

  /// The figure of several areas together; of one area, that area's own.
  public Figure figure(Indicator indicator, List<Area> group, int year) {
    if (group.size() == 1) {
      return figure(indicator, group.getFirst(), year);
    }
    return indicator.formula() == null
        ? combine(indicator, group, year)
        : compute(indicator, indicator.formula(), input -> figure(input, group, year));
  }

  /// The figures of all areas of a level.
  public IndicatorValues values(Indicator indicator, AreaLevel level, int year) {
    Map<String, Figure> figures = new HashMap<>();
    for (Area area : areas.at(level)) {
      figures.put(area.code(), figure(indicator, area, year));
    }
    return new IndicatorValues(indicator, year, level, figures);
  }

  private Figure combine(Indicator indicator, List<Area> parts, int year) {
    List<Combination.Part> figures = new ArrayList<>();
    for (Area part : parts) {
      Figure weight =
          indicator
              .aggregation()
              .weightId()
              .map(id -> figure(catalogue.require(id), part, year))
              .orElse(new Figure.Missing(MissingReason.WEIGHT_MISSING, List.of()));
      figures.add(new Combination.Part(part.name(), figure(indicator, part, year), weight));
    }
    return Combination.combine(indicator, figures);
  }

  private interface Lookup {
    Figure figure(Indicator input);
  }

  private Figure compute(Indicator indicator, Formula formula, Lookup lookup) {
    Map<String, Double> inputs = new HashMap<>();
    Set<Source> sources = new LinkedHashSet<>();
    for (String id : formula.inputs()) {
      switch (lookup.figure(catalogue.require(id))) {
        case Figure.Missing missing -> {
          return missing.reason() == MissingReason.NO_YEAR
              ? missing
              : Figure.Missing.because(MissingReason.INPUT_MISSING, id);
        }
        case Figure.Known known -> {
          inputs.put(id, known.value());
          sources.addAll(known.origin().sources());
        }
      }
    }
    double value = formula.evaluate(id -> inputs.getOrDefault(id, Double.NaN));
    return Double.isFinite(value)
        ? new Figure.Known(value, new Origin.Computed(formula.text(), List.copyOf(sources)))
        : Figure.Missing.because(MissingReason.NO_OUTCOME, indicator.id());
  }
}
