package nl.noordwijzer.effect;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.MultiPoint;

/// Places of homes in a neighbourhood, over which those are spread that no complex explains.
///
/// @param each of one home, a square metre in the neighbourhood
record DwellingPlaces(List<Footprint> each) {
  static final DwellingPlaces NONE = new DwellingPlaces(List.of());

  private static final double MOSTLY = 0.5;

  DwellingPlaces {
    each = List.copyOf(each);
  }

  /// Those that lie in no complex: the homes of complexes are known. All of them when each lies in
  /// one.
  ///
  /// @param ground of the neighbourhood; what lies elsewhere is left out
  static DwellingPlaces of(MultiPoint points, Footprint ground, List<Footprint> complexes) {
    List<Footprint> all = new ArrayList<>();
    for (int i = 0; i < points.getNumGeometries(); i++) {
      Footprint place = Footprint.of(points.getGeometryN(i)).in(ground);
      if (!place.isEmpty()) {
        all.add(place);
      }
    }
    List<Footprint> outside =
        all.stream()
            .filter(place -> complexes.stream().noneMatch(it -> place.shareIn(it) > MOSTLY))
            .toList();
    return new DwellingPlaces(outside.isEmpty() ? all : outside);
  }

  boolean isEmpty() {
    return each.isEmpty();
  }

  /// Part of the places that lies in a surface, from 0 to 1. There must be some.
  double shareIn(Footprint surface) {
    double sum = 0;
    for (Footprint place : each) {
      sum += place.shareIn(surface);
    }
    return sum / each.size();
  }
}
