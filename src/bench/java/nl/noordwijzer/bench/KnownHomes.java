package nl.noordwijzer.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.noordwijzer.area.Area;
import nl.noordwijzer.area.AreaLevel;
import nl.noordwijzer.area.Figure;
import nl.noordwijzer.area.HousingComplex;
import nl.noordwijzer.area.Region;
import nl.noordwijzer.support.Dorpsrand;
import org.locationtech.jts.geom.Geometry;

/// Homes on a surface over which they lie evenly.
///
/// @param dwellings of the whole surface
record KnownHomes(Geometry surface, double dwellings) {

  /// The complexes of a region.
  static List<KnownHomes> complexes(Region region) {
    return region.ownership().complexes().stream()
        .map(complex -> new KnownHomes(complex.geometry(), complex.dwellings()))
        .toList();
  }

  /// The neighbourhoods of a region, with what their complexes leave.
  static List<KnownHomes> rest(Region region) {
    Map<String, Integer> explained = new HashMap<>();
    for (HousingComplex complex : region.ownership().complexes()) {
      explained.merge(complex.neighbourhood(), complex.dwellings(), Integer::sum);
    }
    List<KnownHomes> rest = new ArrayList<>();
    for (Area area : region.areas().at(AreaLevel.NEIGHBOURHOOD)) {
      Figure homes =
          region.statistics().observations().figure(area.code(), "woningvoorraad", Dorpsrand.YEAR);
      double all = ((Figure.Known) homes).value();
      rest.add(new KnownHomes(area.geometry(), all - explained.getOrDefault(area.code(), 0)));
    }
    return rest;
  }
}
