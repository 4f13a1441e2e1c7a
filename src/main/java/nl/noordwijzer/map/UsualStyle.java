package nl.noordwijzer.map;

import java.util.SortedSet;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Indicator;
import nl.noordwijzer.area.IndicatorKind;
import nl.noordwijzer.area.Statistics;

/// How the map takes up an indicator when the user asks for nothing more than to see it.
public final class UsualStyle {
  private static final int CLASSES = 5;

  private UsualStyle() {}

  /// The round borders of the catalogue where it gives usable ones, else five quantiles.
  public static ClassSpec classes(Indicator indicator) {
    int given = indicator.breaks().size() + 1;
    return given >= ClassSpec.FEWEST && given <= ClassSpec.MOST
        ? ClassSpec.own(indicator.breaks())
        : ClassSpec.of(ClassMethod.QUANTILE, CLASSES);
  }

  /// As [#classes(Indicator)], for a level: the borders of the catalogue are those of
  /// neighbourhoods, and counts of larger areas do not fit in them.
  public static ClassSpec classes(Indicator indicator, AreaLevel level) {
    boolean larger = level != AreaLevel.NEIGHBOURHOOD && indicator.kind() == IndicatorKind.COUNT;
    return larger ? ClassSpec.of(ClassMethod.QUANTILE, CLASSES) : classes(indicator);
  }

  /// The style that shows the indicator alone, in the year of the map where it has figures of that
  /// year, in colours that run from little to much. Locked borders stay where they mean the same:
  /// for an indicator with the same unit.
  public static MapStyle showing(MapStyle style, Statistics statistics, Indicator indicator) {
    int year = year(statistics, indicator, style.theme().year());
    MapTheme theme = style.theme().withIndicator(indicator.id()).withSecond(null).withYear(year);
    MapStyle shown = style.withTheme(theme);
    if (keepsBorders(style, statistics, indicator)) {
      return Ramps.require(style.ramp()).kind() == Ramps.Kind.BIVARIATE
          ? withRamp(shown, Ramps.Kind.SEQUENTIAL)
          : shown;
    }
    return withRamp(shown.withClasses(classes(indicator, theme.level())), Ramps.Kind.SEQUENTIAL);
  }

  /// Whether the borders are locked and the indicator is counted in the unit they were locked in.
  private static boolean keepsBorders(MapStyle style, Statistics statistics, Indicator indicator) {
    return style.classes().locked()
        && statistics
            .catalogue()
            .byId(style.theme().indicator())
            .filter(present -> present.unit().equals(indicator.unit()))
            .isPresent();
  }

  /// The style on another level. Usual classes become those of the level; borders that the user
  /// chose or locked stay.
  public static MapStyle at(MapStyle style, Statistics statistics, AreaLevel level) {
    MapStyle next = style.withTheme(style.theme().withLevel(level));
    return statistics
        .catalogue()
        .byId(style.theme().indicator())
        .filter(indicator -> style.classes().equals(classes(indicator, style.theme().level())))
        .map(indicator -> next.withClasses(classes(indicator, level)))
        .orElse(next);
  }

  /// The style with the first ramp of a kind, unless it has one of that kind.
  public static MapStyle withRamp(MapStyle style, Ramps.Kind kind) {
    if (Ramps.require(style.ramp()).kind() == kind) {
      return style;
    }
    return Ramps.all().stream()
        .filter(ramp -> ramp.kind() == kind)
        .findFirst()
        .map(ramp -> style.withRamp(ramp.id(), false))
        .orElse(style);
  }

  /// The wanted year where the indicator has it, else the last one before it, else its first; the
  /// wanted year where it has none at all.
  public static int year(Statistics statistics, Indicator indicator, int wanted) {
    SortedSet<Integer> years = statistics.years(indicator);
    if (years.isEmpty()) {
      return wanted;
    }
    SortedSet<Integer> until = years.headSet(wanted + 1);
    return until.isEmpty() ? years.first() : until.last();
  }
}
