package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;

/// How homes are mixed before the first and after the last year, as expected.
///
/// @param parts neighbourhoods with homes, now or later, that the indices of spread are over: one
///   without figures is none of them; 0 where they say nothing
/// @param around of all neighbourhoods with figures, before and after, to compare with
public record MixChange(MixIndices before, MixIndices after, int parts, Around around) {

  /// How homes are mixed in the whole region.
  public record Around(MixIndices before, MixIndices after) {}

  /// @param whole the books of the place, as expected
  public static MixChange of(ScenarioEffect effect, Place place, Ledger whole) {
    Region region = effect.plan().region();
    List<Area> neighbourhoods =
        neighbourhoods(place, region).stream().filter(area -> hasHomes(effect, area)).toList();
    Around all = around(effect, region.areas().at(AreaLevel.NEIGHBOURHOOD));
    if (neighbourhoods.size() < 2) {
      return new MixChange(alone(whole.opening()), alone(whole.closing()), 0, all);
    }
    Around here = around(effect, neighbourhoods);
    return new MixChange(here.before(), here.after(), neighbourhoods.size(), all);
  }

  private static Around around(ScenarioEffect effect, List<Area> neighbourhoods) {
    List<Mix> before = new ArrayList<>();
    List<Mix> after = new ArrayList<>();
    for (Area area : neighbourhoods) {
      before.add(before(effect, area));
      after.add(after(effect, area));
    }
    return new Around(new MixIndices(before), new MixIndices(after));
  }

  private static boolean hasHomes(ScenarioEffect effect, Area area) {
    return before(effect, area).total() > 0 || after(effect, area).total() > 0;
  }

  private static Mix before(ScenarioEffect effect, Area area) {
    return Mix.of(stock(effect, area));
  }

  private static Mix after(ScenarioEffect effect, Area area) {
    Map<String, Stock> changes = effect.in(Outlook.EXPECTED).changes();
    return Mix.of(stock(effect, area).plus(changes.getOrDefault(area.code(), Stock.NONE)));
  }

  private static Stock stock(ScenarioEffect effect, Area area) {
    Baseline baseline = effect.model().stock().baseline();
    return baseline.neighbourhood(area.code()).orElseThrow().stock();
  }

  private static MixIndices alone(Stock stock) {
    return new MixIndices(List.of(Mix.of(stock)));
  }

  /// Those that an area is made of; none for a place that is drawn or made of complexes.
  private static List<Area> neighbourhoods(Place place, Region region) {
    List<Area> all = new ArrayList<>();
    if (place instanceof Place.Chosen chosen && chosen.complexes().isEmpty()) {
      AreaSet areas = region.areas();
      for (String code : chosen.areas()) {
        areas
            .byCode(code)
            .ifPresent(area -> all.addAll(areas.within(area, AreaLevel.NEIGHBOURHOOD)));
      }
    }
    return all;
  }
}
