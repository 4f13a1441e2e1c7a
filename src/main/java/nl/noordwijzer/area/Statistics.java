package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

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
    return figure(indicator, List.of(area), year);
  }

  /// The figure of several areas together; of one area, that area's own. An area that lies in
  /// another of the group counts once.
  public Figure figure(Indicator indicator, List<Area> group, int year) {
    return ofLeaves(indicator, areas.leaves(group), year);
  }

  /// The figures of all areas of a level.
  public IndicatorValues values(Indicator indicator, AreaLevel level, int year) {
    Map<String, Figure> figures = new HashMap<>();
    for (Area area : areas.at(level)) {
      figures.put(area.code(), figure(indicator, area, year));
    }
    return new IndicatorValues(indicator, year, level, figures);
  }

  private Figure ofLeaves(Indicator indicator, List<Area> leaves, int year) {
    if (indicator.formula() != null) {
      return compute(indicator, indicator.formula(), leaves, year);
    }
    return leaves.size() == 1
        ? observations.figure(leaves.getFirst().code(), indicator.id(), year)
        : combine(indicator, leaves, year);
  }

  private Figure combine(Indicator indicator, List<Area> leaves, int year) {
    List<Combination.Part> parts = new ArrayList<>();
    for (Area leaf : leaves) {
      Figure weight =
          indicator
              .aggregation()
              .weightId()
              .map(id -> figure(catalogue.require(id), leaf, year))
              .orElse(Figure.Missing.because(MissingReason.WEIGHT_MISSING));
      parts.add(new Combination.Part(leaf.name(), figure(indicator, leaf, year), weight));
    }
    return Combination.combine(indicator, parts);
  }

  /// Evaluates the formula over the combined inputs. Areas that lack an input are left out of all
  /// inputs alike, so that a ratio never compares unlike groups.
  private Figure compute(Indicator indicator, Formula formula, List<Area> leaves, int year) {
    Inputs inputs = inputs(formula, leaves, year);
    List<Area> complete = leaves;
    if (inputs.lacking == null && leaves.size() > 1) {
      complete = leaves.stream().filter(leaf -> hasInputs(formula, leaf, year)).toList();
      inputs = complete.size() == leaves.size() ? inputs : inputs(formula, complete, year);
    }
    if (inputs.lacking != null) {
      return inputs.lacking;
    }
    Map<String, Double> values = inputs.values;
    double value = formula.evaluate(id -> values.getOrDefault(id, Double.NaN));
    return Double.isFinite(value)
        ? new Figure.Known(
            value, new Origin.Computed(formula.text(), without(leaves, complete), inputs.sources()))
        : Figure.Missing.because(MissingReason.NO_OUTCOME, indicator.id());
  }

  private static List<String> without(List<Area> all, List<Area> some) {
    return all.stream().filter(area -> !some.contains(area)).map(Area::name).toList();
  }

  private boolean hasInputs(Formula formula, Area leaf, int year) {
    return formula.inputs().stream()
        .allMatch(id -> figure(catalogue.require(id), leaf, year) instanceof Figure.Known);
  }

  /// The numbers a formula needs, or what it lacks.
  private record Inputs(
      Map<String, Double> values, List<Source> sources, Figure.@Nullable Missing lacking) {}

  private Inputs inputs(Formula formula, List<Area> leaves, int year) {
    Map<String, Double> values = new HashMap<>();
    Set<Source> sources = new LinkedHashSet<>();
    for (String id : formula.inputs()) {
      switch (ofLeaves(catalogue.require(id), leaves, year)) {
        case Figure.Missing missing -> {
          return new Inputs(values, List.of(), because(missing, id));
        }
        case Figure.Known known -> {
          values.put(id, known.value());
          sources.addAll(known.origin().sources());
        }
      }
    }
    return new Inputs(values, List.copyOf(sources), null);
  }

  private static Figure.Missing because(Figure.Missing missing, String input) {
    return missing.reason() == MissingReason.NO_YEAR
        ? missing
        : Figure.Missing.because(MissingReason.INPUT_MISSING, input);
  }
}
