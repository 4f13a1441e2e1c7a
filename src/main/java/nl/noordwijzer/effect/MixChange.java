package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.AreaSet;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.plan.Place;

/// How homes are mixed before the first and after the last year, as expected.
///
/// @param parts neighbourhoods that the indices of spread are over; 0 where they say nothing
public record MixChange(MixIndices before, MixIndices after, int parts) {

  /// @param whole the books of the place, as expected
  public static MixChange of(ScenarioEffect effect, Place place, Ledger whole) {
    List<Area> neighbourhoods = neighbourhoods(place, effect.plan().region());
    if (neighbourhoods.size() < 2) {
      return of(List.of(whole), 0);
    }
    Region region = effect.plan().region();
    List<Ledger> ledgers =
        neighbourhoods.stream()
            .map(area -> effect.ledger(Scope.of(area, region), Outlook.EXPECTED))
            .toList();
    return of(ledgers, ledgers.size());
  }

  private static MixChange of(List<Ledger> ledgers, int parts) {
    return new MixChange(
        new MixIndices(ledgers.stream().map(ledger -> Mix.of(ledger.opening())).toList()),
        new MixIndices(ledgers.stream().map(ledger -> Mix.of(ledger.closing())).toList()),
        parts);
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
