package nl.noordwijzer.area;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Answers every question for a figure: measured, combined from parts or computed by formula.
public final class Statistics {
  private final AreaSet areas;
  private final IndicatorCatalogue catalogue;
  private final Observations observations;
  private final List<Indicator> indicators;

  public Statistics(AreaSet areas, IndicatorCatalogue catalogue, Observations observations) {
    this.areas = areas;
    this.catalogue = catalogue;
    this.observations = observations;
    indicators = catalogue.indicators().stream().filter(i -> !years(i).isEmpty()).toList();
  }

  /// Whether figures of some areas together cannot be compared with those of the year before,
  /// because a border moved.
  public boolean isBroken(List<Area> group, int year) {
    return Stream.concat(group.stream(), areas.leaves(group).stream())
        .anyMatch(area -> observations.isBroken(area.code(), year));
  }

  /// The same observations with other indicators.
  public Statistics with(IndicatorCatalogue value) {
    return new Statistics(areas, value, observations);
  }

  /// The same without an indicator and its figures.
  ///
  /// @throws IllegalArgumentException when it is the weight of another
  public Statistics without(String indicator) {
    return new Statistics(areas, catalogue.without(indicator), observations.without(indicator));
  }

  /// What is measured.
  public Observations observations() {
    return observations;
  }

  /// All indicators the program knows, those without any figure among them.
  public IndicatorCatalogue catalogue() {
    return catalogue;
  }

  /// The indicators that have a figure in any year, in the order in which they are offered.
  public List<Indicator> indicators() {
    return indicators;
  }

  /// Years for which an indicator is known; for a derived one, the years that all inputs share and
  /// those in which its source gives it ready-made.
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
    years.addAll(observations.years(indicator.id()));
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
    Formula formula = indicator.formula();
    boolean together = indicator.aggregation().rule() == Aggregation.Rule.NONE;
    if (formula != null && (together || leaves.size() == 1)) {
      Figure computed = compute(indicator, formula, leaves, year);
      return computed instanceof Figure.Missing missing
          ? readyMade(indicator, leaves, year, missing)
          : computed;
    }
    return leaves.size() == 1
        ? observations.figure(leaves.getFirst().code(), indicator.id(), year)
        : combine(indicator, leaves, year);
  }

  /// A derived figure as its source gives it, where the inputs to compute it are not known: older
  /// editions have the share of an age and not the number.
  private Figure readyMade(
      Indicator indicator, List<Area> leaves, int year, Figure.Missing otherwise) {
    if (!observations.years(indicator.id()).contains(year)) {
      return otherwise;
    }
    return leaves.size() == 1
        ? observations.figure(leaves.getFirst().code(), indicator.id(), year)
        : Figure.Missing.because(MissingReason.NOT_COMBINABLE, indicator.id());
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
  /// inputs alike, so that a ratio never compares unlike groups; what remains must carry as much of
  /// each weight as any combined figure.
  private Figure compute(Indicator indicator, Formula formula, List<Area> leaves, int year) {
    Inputs inputs = inputs(formula, leaves, year);
    if (inputs.lacking != null) {
      return inputs.lacking;
    }
    List<Area> complete = leaves.stream().filter(leaf -> hasInputs(formula, leaf, year)).toList();
    List<String> lacking =
        leaves.stream().filter(leaf -> !complete.contains(leaf)).map(Area::name).toList();
    double coverage = lacking.isEmpty() ? 1 : coverage(formula, leaves, complete, year);
    if (!(coverage >= Combination.COVERAGE)) {
      return new Figure.Missing(MissingReason.PARTS_MISSING, lacking);
    }
    Inputs used = lacking.isEmpty() ? inputs : inputs(formula, complete, year);
    if (used.lacking != null) {
      return used.lacking;
    }
    double value = formula.evaluate(id -> used.values.getOrDefault(id, Double.NaN));
    return Double.isFinite(value)
        ? new Figure.Known(
            value, new Origin.Computed(formula.text(), lacking, coverage, used.sources()))
        : Figure.Missing.because(MissingReason.NO_OUTCOME, indicator.id());
  }

  /// The least share of any weight of the inputs that some of the areas carry; 0 without a weight.
  private double coverage(Formula formula, List<Area> leaves, List<Area> some, int year) {
    return weights(formula)
        .mapToDouble(weight -> total(weight, some, year) / total(weight, leaves, year))
        .min()
        .orElse(0);
  }

  private Stream<Indicator> weights(Formula formula) {
    return formula.inputs().stream()
        .map(catalogue::require)
        .flatMap(input ->
            input.formula() == null
                ? input.aggregation().weightId().map(catalogue::require).stream()
                : weights(input.formula()));
  }

  /// Sum over areas, NaN where one has no figure.
  private double total(Indicator weight, List<Area> leaves, int year) {
    return leaves.stream()
        .mapToDouble(leaf -> figure(weight, leaf, year).number().orElse(Double.NaN))
        .sum();
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
    return switch (missing.reason()) {
      case NO_YEAR, PARTS_MISSING -> missing;
      default -> Figure.Missing.because(MissingReason.INPUT_MISSING, input);
    };
  }
}
