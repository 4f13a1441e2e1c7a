package nl.noordwijzer.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedSet;
import java.util.function.Consumer;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Observation;
import nl.noordwijzer.area.OwnerCategory;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.area.Statistics;
import nl.noordwijzer.plan.Phrase;

/// Adds up what lies there, as far as one figure can be seen against another: shares within their
/// whole, areas against the areas in them, complexes against the homes of corporations.
///
/// @param told of what does not add up
record TotalsInspection(Region region, Consumer<Phrase> told) {
  private static final String HOMES = "woningvoorraad";
  private static final String CORPORATION_HOMES = "corporatiewoningen";

  /// Each of one kind by name; more than these would be too many to read.
  private static final int MOST = 10;

  /// CBS rounds numbers to this at most, in each area by itself.
  private static final double ROUNDED_TO = 10;

  /// Part of an area that its parts cover where none lacks; borders are generalised.
  private static final double MOST_COVERED = 0.95;

  /// Of all homes of an area; shares by which the homes of corporations are counted are whole
  /// percents.
  private static final double SHARE_ROUNDING = 0.01;

  void inspect() {
    tell(improper(), "planfile.check.more.figures");
    tell(unequalSums(), "planfile.check.more.sums");
    tell(otherHomes(), "planfile.check.more.homes");
  }

  private void tell(List<Phrase> found, String more) {
    found.stream().limit(MOST).forEach(told);
    if (found.size() > MOST) {
      told.accept(new Phrase(more, found.size() - MOST));
    }
  }

  private Statistics statistics() {
    return region.statistics();
  }

  /// Shares that are no part of a whole, and numbers below nothing.
  private List<Phrase> improper() {
    List<Phrase> found = new ArrayList<>();
    for (Observation each : statistics().observations().all()) {
      if (each.figure() instanceof Figure.Known known) {
        statistics()
            .catalogue()
            .byId(each.indicator())
            .filter(indicator -> !isProper(indicator.kind(), known.value()))
            .ifPresent(indicator ->
                found.add(
                    new Phrase(
                        "planfile.check.figure",
                        indicator.names(),
                        name(each.area()),
                        Integer.toString(each.year()),
                        known.value())));
      }
    }
    return found;
  }

  private static boolean isProper(IndicatorKind kind, double value) {
    return switch (kind) {
      case SHARE -> value >= 0 && value <= 100;
      case COUNT -> value >= 0;
      case MEAN, INDEX -> Double.isFinite(value);
    };
  }

  private String name(String code) {
    return region.areas().byCode(code).map(Area::name).orElse(code);
  }

  private List<Phrase> unequalSums() {
    List<Phrase> found = new ArrayList<>();
    for (Area whole : region.areas().areas()) {
      List<Area> parts = partsOf(whole);
      if (parts.isEmpty() || !whole.parts().isEmpty()) {
        continue;
      }
      for (Indicator indicator : statistics().catalogue().indicators()) {
        if (indicator.kind() == IndicatorKind.COUNT && indicator.derivation().isEmpty()) {
          addUnequal(whole, parts, indicator, found);
        }
      }
    }
    return found;
  }

  /// The areas that make up another by their codes.
  private List<Area> partsOf(Area whole) {
    AreaLevel level =
        switch (whole.level()) {
          case DISTRICT -> AreaLevel.NEIGHBOURHOOD;
          case MUNICIPALITY -> AreaLevel.DISTRICT;
          default -> null;
        };
    return level == null
        ? List.of()
        : region.areas().at(level).stream()
            .filter(area -> area.parentCode().filter(whole.code()::equals).isPresent())
            .toList();
  }

  /// Where a part has no figure, as where CBS keeps it to itself, the parts may be less.
  private void addUnequal(Area whole, List<Area> parts, Indicator indicator, List<Phrase> found) {
    boolean isCovered = isCovered(whole, parts);
    for (int year : statistics().observations().years(indicator.id())) {
      OptionalDouble told = observed(whole, indicator, year);
      List<OptionalDouble> figures =
          parts.stream().map(part -> observed(part, indicator, year)).toList();
      double sum = figures.stream().mapToDouble(figure -> figure.orElse(0)).sum();
      boolean all = isCovered && figures.stream().allMatch(OptionalDouble::isPresent);
      double slack = ROUNDED_TO * (parts.size() + 1);
      if (told.isPresent()
          && !isBroken(whole, parts, year)
          && (sum > told.getAsDouble() + slack || (all && sum < told.getAsDouble() - slack))) {
        found.add(
            new Phrase(
                "planfile.check.sum",
                indicator.names(),
                Integer.toString(year),
                whole.name(),
                sum,
                told.getAsDouble()));
      }
    }
  }

  /// Of a municipality a region may have only some districts.
  private static boolean isCovered(Area whole, List<Area> parts) {
    double covered = parts.stream().mapToDouble(part -> part.geometry().getArea()).sum();
    return covered >= MOST_COVERED * whole.geometry().getArea();
  }

  private OptionalDouble observed(Area area, Indicator indicator, int year) {
    return statistics().observations().figure(area.code(), indicator.id(), year).number();
  }

  /// Whether borders changed, so that the parts of then were others.
  private boolean isBroken(Area whole, List<Area> parts, int year) {
    List<Area> concerned = new ArrayList<>(parts);
    concerned.add(whole);
    return statistics().isBroken(concerned, year);
  }

  private List<Phrase> otherHomes() {
    List<Phrase> found = new ArrayList<>();
    Map<String, Long> homes = new HashMap<>();
    for (HousingComplex complex : region.ownership().complexes()) {
      if (complex.owner().category() == OwnerCategory.CORPORATION) {
        homes.merge(complex.neighbourhood(), (long) complex.dwellings(), Long::sum);
      }
    }
    if (!homes.isEmpty()) {
      for (Area area : region.areas().at(AreaLevel.NEIGHBOURHOOD)) {
        addOtherHomes(area, homes.getOrDefault(area.code(), 0L), found);
      }
    }
    return found;
  }

  private void addOtherHomes(Area area, long homes, List<Phrase> found) {
    OptionalDouble counted = latest(CORPORATION_HOMES, area);
    OptionalDouble all = latest(HOMES, area);
    if (counted.isPresent() && all.isPresent()) {
      double slack = ROUNDED_TO + SHARE_ROUNDING * all.getAsDouble();
      if (Math.abs(homes - counted.getAsDouble()) > slack) {
        found.add(
            new Phrase(
                "planfile.check.homes", area.name(), homes, Math.round(counted.getAsDouble())));
      }
    }
  }

  private OptionalDouble latest(String id, Area area) {
    Indicator indicator = statistics().catalogue().byId(id).orElse(null);
    if (indicator == null) {
      return OptionalDouble.empty();
    }
    SortedSet<Integer> years = statistics().years(indicator);
    return years.reversed().stream()
        .map(year -> statistics().figure(indicator, area, year).number())
        .filter(OptionalDouble::isPresent)
        .findFirst()
        .orElse(OptionalDouble.empty());
  }
}
