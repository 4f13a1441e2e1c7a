package nl.noordwijzer.source.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.BoundaryChange;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorCatalogue;
import nl.noordwijzer.area.MissingReason;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.source.table.Finding;

/// Figures held against a region: which belong to its areas, which replace others, and which lie
/// elsewhere.
///
/// @param ours figures of areas of the region
/// @param replaced how many of those are known with another value
/// @param absent codes in the municipalities of the region that the region does not know
/// @param elsewhere areas of other municipalities
/// @param indicators indicators the region does not know yet
/// @param changes borders that moved
record NewFigures(
    List<Observation> ours,
    int replaced,
    Set<String> absent,
    int elsewhere,
    List<Indicator> indicators,
    List<BoundaryChange> changes) {
  private static final int MOST_NAMED = 500;

  static NewFigures of(List<Observation> all, List<Indicator> indicators, Region region) {
    AreaSet areas = region.areas();
    List<Observation> ours = new ArrayList<>();
    Set<String> absent = new TreeSet<>();
    Set<String> elsewhere = new TreeSet<>();
    for (Observation observation : all) {
      String code = observation.area();
      if (areas.byCode(code).isPresent()) {
        ours.add(observation);
      } else if (areas.byCode(Borders.municipality(code)).isPresent()) {
        absent.add(code);
      } else {
        elsewhere.add(code);
      }
    }
    int replaced = (int) ours.stream().filter(o -> replaces(o, region.statistics())).count();
    return new NewFigures(ours, replaced, absent, elsewhere.size(), indicators, List.of());
  }

  NewFigures with(List<BoundaryChange> moved) {
    return new NewFigures(ours, replaced, absent, elsewhere, indicators, moved);
  }

  private static boolean replaces(Observation fresh, Statistics statistics) {
    Figure known = statistics.observations().figure(fresh.area(), fresh.indicator(), fresh.year());
    boolean nothing =
        known instanceof Figure.Missing missing
            && (missing.reason() == MissingReason.NO_YEAR
                || missing.reason() == MissingReason.NOT_PUBLISHED);
    return !nothing && !known.number().equals(fresh.figure().number());
  }

  /// What would change, as sentences.
  List<Sentence> summary(AreaSet areas) {
    List<Sentence> summary = new ArrayList<>();
    for (Map.Entry<AreaLevel, Long> level : areasPerLevel(areas).entrySet()) {
      summary.add(
          Sentence.of(
              "intake.figures." + level.getKey().name().toLowerCase(Locale.ROOT),
              level.getValue()));
    }
    summary.add(
        Sentence.of(
            "intake.figures.total",
            ours.size(),
            ours.stream().map(Observation::indicator).distinct().count(),
            years()));
    if (replaced > 0) {
      summary.add(Sentence.of("intake.figures.replaced", replaced));
    }
    long broken = changes.stream().filter(c -> c.kind() == BoundaryChange.Kind.BORDER).count();
    if (broken > 0) {
      summary.add(Sentence.of("intake.figures.broken", broken));
    }
    if (elsewhere > 0) {
      summary.add(Sentence.of("intake.figures.elsewhere", elsewhere));
    }
    return summary;
  }

  private Map<AreaLevel, Long> areasPerLevel(AreaSet areas) {
    return ours.stream()
        .map(Observation::area)
        .distinct()
        .map(areas::require)
        .collect(
            Collectors.groupingBy(area -> area.level(), LinkedHashMap::new, Collectors.counting()));
  }

  private String years() {
    return ours.stream()
        .map(Observation::year)
        .distinct()
        .sorted()
        .map(String::valueOf)
        .collect(Collectors.joining(", "));
  }

  /// Codes that ought to match and do not.
  List<Finding> findings() {
    return absent.stream()
        .limit(MOST_NAMED)
        .map(code -> Finding.of(Finding.Weight.SKIPPED, "intake.code.absent", 0, code))
        .toList();
  }

  Region applyTo(Region region) {
    Statistics old = region.statistics();
    List<Indicator> catalogue = new ArrayList<>(old.catalogue().indicators());
    indicators.stream()
        .filter(indicator -> old.catalogue().byId(indicator.id()).isEmpty())
        .forEach(catalogue::add);
    return region.with(
        new Statistics(
            region.areas(),
            new IndicatorCatalogue(catalogue),
            old.observations().with(ours, changes)));
  }
}
